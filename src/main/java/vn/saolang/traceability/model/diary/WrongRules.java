package vn.saolang.traceability.model.diary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.traceability.EntryId;

/** When an entry may be declared wrong: what later entries built on it must not hang in the air. */
public final class WrongRules {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 1000;

    private WrongRules() {}

    /** A reason is told, 3 to 1000 characters. */
    public static List<Refusal> reason(String reason, String field) {
        int length = reason.strip().length();
        return length < SHORTEST || length > LONGEST
                ? List.of(
                        Refusal.of("traceability.REASON", field, Integer.toString(SHORTEST), Integer.toString(LONGEST)))
                : List.of();
    }

    /**
     * What forbids taking an entry away at all.
     *
     * @param receipt the receiver's entry about the shipment; null when none stands
     */
    public static List<Refusal> beforehand(KnownEntry entry, @Nullable EntryId receipt) {
        List<Refusal> defects = new ArrayList<>();
        if (entry.declaredWrong()) {
            defects.add(Refusal.whole("traceability.ALREADY_WRONG"));
        }
        if (receipt != null) {
            defects.add(Refusal.whole("traceability.SHIPMENT_ARRIVED"));
        }
        return defects;
    }

    /**
     * What later entries would miss.
     *
     * @param lots the lots it gave, as they stand without it (and with the one in its place)
     * @param replaced another entry came in its place: less than was taken is then only a warning
     */
    public static List<Refusal> afterwards(List<LotStanding> lots, boolean replaced) {
        List<Refusal> defects = new ArrayList<>();
        for (LotStanding lot : lots) {
            boolean hangs = lot.given().signum() == 0 || !replaced;
            if (lot.taken().compareTo(lot.given()) > 0 && hangs) {
                defects.add(Refusal.whole("traceability.LOT_USED_SINCE", lot.code(), String.join("; ", lot.takers())));
            }
        }
        return defects;
    }
}
