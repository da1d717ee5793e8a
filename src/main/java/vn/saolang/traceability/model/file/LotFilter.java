package vn.saolang.traceability.model.file;

import java.util.Arrays;

/** What somebody looks for among lots: words of the item, producer or code, and one thing to look out for. */
public record LotFilter(String q, Only only) {

    /** What to look out for. */
    public enum Only {
        ALL,
        RECALLED,
        FAILED_TEST,
        /** Its day is over and some of it is still somewhere. */
        EXPIRED_IN_HAND,
        /** Less than all that the circular asks is told. */
        INCOMPLETE;

        /** The filter of this name; all lots for any other text. */
        public static Only of(String name) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElse(ALL);
        }
    }
}
