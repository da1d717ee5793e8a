package vn.saolang.site.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Paged;
import vn.saolang.recognition.register.RegisterEntry;
import vn.saolang.recognition.register.RegisterProduct;
import vn.saolang.recognition.register.Standing;
import vn.saolang.recognition.register.StarAnswer;

/** The register as open data; the records are its documented shape. */
final class RegisterJson {

    private RegisterJson() {}

    /** A page of products; {@code page} is counted from 0. */
    record Page(int page, int size, long total, int pages, List<Product> items) {}

    record Product(
            String code,
            String name,
            String entity,
            String place,
            String unit,
            String group,
            String criteriaSet,
            @Nullable Integer stars,
            @Nullable Certificate certificate,
            boolean proposedToCentral,
            boolean fictional,
            String url) {}

    /**
     * One recognition.
     *
     * @param decided the day, month ("2025-02"), year ("2023") or latest year ("&lt;=2022") of the decision
     * @param lastValidDay by its term; null when the day of issue is not known
     * @param extendedUntil last valid day under 26/2026 Điều 12.3; null when it is not extended
     */
    record Certificate(
            int stars,
            String state,
            String level,
            @Nullable String authority,
            @Nullable String decision,
            String decided,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate lastValidDay,
            @Nullable LocalDate extendedUntil,
            @Nullable String act,
            @Nullable BigDecimal total,
            String source) {}

    record Details(Product product, String story, String description, List<String> codes, List<Certificate> history) {}

    /**
     * Which stars a product had on a day.
     *
     * @param answer YES, NO or NOT_KNOWN
     * @param reason why, see docs/api.md
     * @param stars those it had; null when none or not known
     * @param certificate the recognition the answer rests on, judged on that day
     */
    record OnDay(
            String code,
            String name,
            LocalDate on,
            @Nullable Integer asked,
            String answer,
            String reason,
            @Nullable Integer stars,
            @Nullable Certificate certificate) {}

    static OnDay onDay(RegisterEntry entry, StarAnswer answer) {
        Standing deciding = answer.deciding();
        return new OnDay(
                entry.code(),
                entry.name(),
                answer.on(),
                answer.asked(),
                answer.answer().name(),
                answer.reason().name(),
                answer.stars(),
                deciding == null ? null : certificate(deciding));
    }

    static Page page(Paged<RegisterEntry> found, String base) {
        return new Page(
                found.page(),
                found.size(),
                found.total(),
                found.pages(),
                found.items().stream().map(entry -> product(entry, base)).toList());
    }

    static Details details(RegisterProduct product, String base) {
        return new Details(
                product(product.entry(), base),
                product.story(),
                product.description(),
                product.codes(),
                product.history().stream().map(RegisterJson::certificate).toList());
    }

    private static Product product(RegisterEntry entry, String base) {
        Standing standing = entry.standing();
        return new Product(
                entry.code(),
                entry.name(),
                entry.entityName(),
                entry.place(),
                entry.unit().key(),
                entry.group(),
                entry.criteriaSet(),
                standing == null ? null : standing.stars(),
                standing == null ? null : certificate(standing),
                entry.proposedToCentral(),
                entry.fictional(),
                base + "/register/" + entry.code());
    }

    private static Certificate certificate(Standing standing) {
        return new Certificate(
                standing.stars(),
                standing.state().name(),
                standing.level().name(),
                standing.authority(),
                standing.decisionNumber(),
                decided(standing),
                standing.issuedOn(),
                standing.lastValidDay(),
                standing.extendedUntil(),
                standing.act(),
                shown(standing.total()),
                standing.source());
    }

    /** As results are published: two decimals, cut. */
    private static @Nullable BigDecimal shown(@Nullable BigDecimal total) {
        return total == null ? null : total.setScale(2, RoundingMode.DOWN);
    }

    /** The decision's day as exactly as it is known. */
    static String decided(Standing standing) {
        String day = standing.decidedTo().toString();
        return switch (standing.precision()) {
            case DAY -> day;
            case MONTH -> day.substring(0, 7);
            case YEAR -> day.substring(0, 4);
            case BEFORE -> "<=" + day.substring(0, 4);
        };
    }
}
