package vn.saolang.stamp.model.suspicion;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.SuspicionRule;

/**
 * The thresholds of suspicion that count from a day on: data, see {@code stamp/suspicion-<valid from>.yaml}.
 *
 * @param notActive states in which a stamp is on no package that may be sold
 * @param staysFor how long TOO_OFTEN and IMPOSSIBLE_TRAVEL are remembered after a scan last raised one of them
 * @param wrongTried from how many wrong hidden codes on the offices hear of it
 * @param anomalies from how many scans on a rule's anomaly stands in the queue; each rule has a number
 * @param anomalyWindow how long an anomaly gathers scans before it is forgotten unraised
 */
public record Rules(
        LocalDate validFrom,
        Set<StampState> notActive,
        TooOften tooOften,
        Travel travel,
        Duration staysFor,
        FarAway farAway,
        ManyStamps manyStamps,
        Run run,
        Duration soldFor,
        CheckedBefore checkedBefore,
        int wrongTried,
        Map<SuspicionRule, Integer> anomalies,
        Duration anomalyWindow,
        HiddenLock hiddenLock,
        MadeUp madeUp) {

    public Rules {
        notActive = Set.copyOf(notActive);
        anomalies = Map.copyOf(anomalies);
    }

    /**
     * One package in a window; more than the numbers is told.
     *
     * @param repeat the same device again within it counts once
     * @param places squares
     */
    public record TooOften(Duration window, Duration repeat, int scans, int devices, int places) {}

    /** Faster than {@code kilometresPerHour} over at least {@code kilometres}. */
    public record Travel(int kilometres, int kilometresPerHour) {}

    /** So many stamps of a roll in one square, further than {@code kilometres} from where its lot is sold. */
    public record FarAway(int kilometres, int stamps, Duration window) {}

    /** More than so many stamps by one device. */
    public record ManyStamps(int stamps, Duration window) {}

    /**
     * Neighbours of a roll, one after the other.
     *
     * @param active how many, of stamps that are on sale
     * @param inactive how many, of stamps that are not
     * @param step how far apart neighbours may be
     */
    public record Run(int active, int inactive, int step, Duration window) {}

    /** The hidden code was right longer ago than {@code time} or further away than {@code kilometres}. */
    public record CheckedBefore(Duration time, int kilometres) {}

    /** So many wrong hidden codes within {@code window} lock for {@code lock}. */
    public record HiddenLock(int perStamp, int perDevice, Duration window, Duration lock) {}

    /** More than so many made-up numbers within {@code window} are refused. */
    public record MadeUp(int perDevice, int perNetwork, Duration window) {}
}
