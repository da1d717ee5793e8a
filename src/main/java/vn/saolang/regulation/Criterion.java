package vn.saolang.regulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A criterion (tiêu chí) of a set: a group of sub-criteria, or a leaf that takes one answer.
 *
 * @param code {@code 1.1}, {@code 6.1.1}, or the section's own code when options hang on the section
 * @param notes printed notes, without those that are knock-outs
 * @param onlyWithStory "chỉ áp dụng khi có câu chuyện sản phẩm": counts 0 while its section's first criterion is 0
 * @param bindsOnly which products its star marks bind, null when all
 */
public record Criterion(
        String code,
        String name,
        BigDecimal maxPoints,
        CriterionKind kind,
        List<String> notes,
        boolean onlyWithStory,
        @Nullable String bindsOnly) {

    /** The printed options, numbered from 1; empty for a group. A yes/no criterion has the one option "yes". */
    public List<Option> options() {
        return switch (kind) {
            case CriterionKind.OneOf one -> one.options();
            case CriterionKind.YesNo yes -> List.of(new Option(1, name, maxPoints, null, null));
            case CriterionKind.ByCase cases -> cases.options();
            case CriterionKind.Group group -> List.of();
        };
    }

    /** The sub-criteria; empty for a leaf. */
    public List<Criterion> children() {
        return kind instanceof CriterionKind.Group group ? group.children() : List.of();
    }

    /** The option with this number; empty for 0 ("none of these") and for a number that is not printed. */
    public Optional<Option> option(int index) {
        return options().stream().filter(option -> option.index() == index).findFirst();
    }

    Stream<Criterion> leaves() {
        return kind instanceof CriterionKind.Group group
                ? group.children().stream().flatMap(Criterion::leaves)
                : Stream.of(this);
    }
}
