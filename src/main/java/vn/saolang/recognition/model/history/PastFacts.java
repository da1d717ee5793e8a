package vn.saolang.recognition.model.history;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.SearchText;
import vn.saolang.recognition.past.PastDay;
import vn.saolang.regulation.Authority;

/**
 * What a row says, read.
 *
 * @param criteriaSet code of today's set, "QD26-11"
 * @param evaluatedAt the level whose council evaluated, as far as told
 * @param proposed stars that council proposed; null when it proposed none or it is not told
 * @param recognised stars the decision recognised; null when there was only a proposal
 * @param level the level that recognised; null without recognition
 * @param authority under its name of then; null when not told
 * @param act the act it was evaluated under; null when not told
 * @param code the product code of then, as written
 * @param sourceSaysSo the office confirms that the source says it although it contradicts the law of then
 */
public record PastFacts(
        String name,
        String entity,
        String province,
        String district,
        String commune,
        String criteriaSet,
        @Nullable Authority evaluatedAt,
        @Nullable Integer proposed,
        @Nullable Integer recognised,
        @Nullable Authority level,
        @Nullable String authority,
        @Nullable String act,
        @Nullable String decision,
        PastDay decided,
        @Nullable BigDecimal total,
        @Nullable String code,
        String source,
        SourceGrade grade,
        boolean sourceSaysSo,
        String remark) {

    /** What makes two records the same one: product, entity, place, day, level and stars. */
    public String key() {
        return Stream.of(name, entity, province, district, commune)
                        .map(SearchText::fold)
                        .collect(Collectors.joining("|"))
                + "|" + decided.from() + "|" + decided.to() + "|" + evaluatedAt + "|" + proposed + "|" + level + "|"
                + recognised;
    }

    /** The place in the source's words, the finest first. */
    public String place() {
        return Stream.of(commune, district, province)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What a product is recognised by within a province: its name and its entity's, without the usual abbreviations. */
    public static String productKey(String name, String entity) {
        return SearchText.fold(name) + "|" + foldEntity(entity);
    }

    /** "Hợp tác xã chè Hảo Đạt" and "HTX chè Hảo Đạt" are the same. */
    public static String foldEntity(String entity) {
        return (" " + SearchText.fold(entity).toLowerCase(Locale.ROOT) + " ")
                .replace(" hop tac xa ", " htx ")
                .replace(" cong ty ", " cty ")
                .replace(" trach nhiem huu han ", " tnhh ")
                .replace(" co phan ", " cp ")
                .replace(" mot thanh vien ", " mtv ")
                .replace(" ho kinh doanh ", " ho kd ")
                .strip();
    }
}
