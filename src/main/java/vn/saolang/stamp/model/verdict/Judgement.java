package vn.saolang.stamp.model.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.saolang.stamp.ScanVerdict;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.SuspicionRule;
import vn.saolang.stamp.model.suspicion.Suspected;

/**
 * Which one word a scan is told, the gravest first: recalled, void, star ended, suspicious, active. It is judged at the moment of
 * the question: no job has to run before a stamp dies with its star.
 */
public final class Judgement {

    private Judgement() {}

    /**
     * The state that counts: a stamp that is on no package for sale dies with the star (26/2026 Điều 8).
     *
     * @param kept as the ledger has it
     */
    public static StampState effective(StampState kept, StarToday star) {
        return kept == StampState.ACTIVE || star.holds() ? kept : StampState.VOID;
    }

    /**
     * The word.
     *
     * @param effective see {@link #effective}
     * @param reasons see {@link #reasons}
     */
    public static ScanVerdict of(StampState effective, boolean recalled, StarToday star, List<Suspected> reasons) {
        if (recalled) {
            return ScanVerdict.RECALLED;
        }
        if (effective == StampState.VOID) {
            return ScanVerdict.VOID;
        }
        if (!star.holds()) {
            return ScanVerdict.KNOWN_STAR_ENDED;
        }
        return reasons.isEmpty() ? ScanVerdict.KNOWN_ACTIVE : ScanVerdict.KNOWN_SUSPICIOUS;
    }

    /** The reasons, and for a stamp on no package for sale that this is so, whatever the thresholds say. */
    public static List<Suspected> reasons(StampState effective, List<Suspected> found) {
        boolean silent = effective == StampState.ACTIVE
                || effective == StampState.VOID
                || found.stream().anyMatch(one -> one.rule() == SuspicionRule.NOT_ACTIVE);
        if (silent) {
            return found;
        }
        List<Suspected> all = new ArrayList<>(found);
        all.addFirst(new Suspected(SuspicionRule.NOT_ACTIVE, Map.of("state", effective.name())));
        return all;
    }
}
