package vn.saolang.regulation;

import java.util.List;

/** How a criterion is answered. "None of these" (0 points) is always possible and is not listed. */
public sealed interface CriterionKind {

    /** Exactly one of the printed options. */
    record OneOf(List<Option> options) implements CriterionKind {}

    /** No option printed: 0 or the maximum ("ghi nhãn song ngữ"). */
    record YesNo() implements CriterionKind {}

    /** One option of the case the product belongs to (set 26: 8, 9, 15); options are numbered through both cases. */
    record ByCase(List<Case> cases) implements CriterionKind {

        /** The options of one case. */
        public record Case(String code, String name, List<Option> options) {}

        List<Option> options() {
            return cases.stream().flatMap(one -> one.options().stream()).toList();
        }
    }

    /** Not answered itself: its sub-criteria are (tea, coffee: 6.1, 6.2). */
    record Group(List<Criterion> children) implements CriterionKind {}
}
