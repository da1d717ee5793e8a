package vn.saolang.traceability.model.balance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.LotId;

/**
 * Something odd in a diary. It blocks nothing.
 *
 * @param args what its message names: texts, numbers, days, {@link vn.saolang.traceability.Measure}s
 * @param lot the lot it is about, null for none
 * @param entry the entry it is about, null for none
 */
public record BalanceWarning(
        Kind kind,
        List<Object> args,
        @Nullable LotId lot,
        @Nullable EntryId entry) {

    /** What is odd. */
    public enum Kind {
        /** More was taken of a lot than there was. */
        NEGATIVE,
        /** An area yielded more than its capacity of the year. */
        OVER_CAPACITY,
        /** Output to input is outside of what the template expects. */
        YIELD_OUTSIDE,
        MORE_RECEIVED,
        LESS_RECEIVED,
        NOT_RECEIVED,
        /** A sample need not be kept any longer. */
        SAMPLE_PAST,
        EXPIRED_IN_HAND,
        /** A purchase without number or photo of its document. */
        NO_DOCUMENT
    }

    public BalanceWarning {
        args = List.copyOf(args);
    }

    /** The key of its text in the message files. */
    public String messageKey() {
        return "traceability.balance.warning." + kind;
    }
}
