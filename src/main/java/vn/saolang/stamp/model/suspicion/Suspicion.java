package vn.saolang.stamp.model.suspicion;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.SuspicionRule;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.stamp.model.scan.Trace;

/**
 * What speaks against one package when it is scanned. A rule never proves a fake, and none that stays silent proves the
 * genuine one: a copied number looks like the first at its first scan.
 */
public final class Suspicion {

    private Suspicion() {}

    /**
     * The reasons to doubt, in the order of the rules. An inspector's asking raises none, and is told those that stand. HIDDEN_CODE_TRIED is never among them: anybody
     * can type wrong codes, so it is told to offices only.
     *
     * @param before what is remembered of the stamp; null when nobody scanned it yet
     */
    public static List<Suspected> of(@Nullable Trace before, Scanning now, Facts facts, Rules rules) {
        List<Suspected> found = new ArrayList<>(2);
        if (rules.notActive().contains(facts.state())) {
            found.add(new Suspected(
                    SuspicionRule.NOT_ACTIVE, Map.of("state", facts.state().name())));
        }
        if (now.channel() == ScanChannel.INSPECTOR) {
            addStaying(found, SuspicionRule.TOO_OFTEN, null, before, now, rules);
            addStaying(found, SuspicionRule.IMPOSSIBLE_TRAVEL, null, before, now, rules);
            return List.copyOf(found);
        }
        addStaying(
                found, SuspicionRule.TOO_OFTEN, tooOften(Traces.window(before, now, rules), rules), before, now, rules);
        addStaying(found, SuspicionRule.IMPOSSIBLE_TRAVEL, travel(before, now, rules), before, now, rules);
        addIf(found, wrongRegion(now, facts, rules));
        addIf(found, device(facts, rules));
        addIf(found, run(facts, rules));
        addIf(found, sold(now, facts, rules));
        addIf(found, checked(now, facts, rules));
        return found.isEmpty() ? List.of() : List.copyOf(found);
    }

    private static void addIf(List<Suspected> found, @Nullable Suspected one) {
        if (one != null) {
            found.add(one);
        }
    }

    private static void addStaying(
            List<Suspected> found,
            SuspicionRule rule,
            @Nullable Suspected raised,
            @Nullable Trace before,
            Scanning now,
            Rules rules) {
        if (raised != null) {
            found.add(raised);
        } else if (before != null && Traces.isRaised(before, rule, now, rules)) {
            found.add(new Suspected(rule, Map.of()));
        }
    }

    /** Judges a window that already counts the present scan. */
    static @Nullable Suspected tooOften(Traces.Window window, Rules rules) {
        Rules.TooOften most = rules.tooOften();
        if (window.scans() <= most.scans()
                && window.devices().size() <= most.devices()
                && window.cells().size() <= most.places()) {
            return null;
        }
        return new Suspected(
                SuspicionRule.TOO_OFTEN,
                Map.of(
                        "scans", String.valueOf(window.scans()),
                        "devices", String.valueOf(window.devices().size()),
                        "places", String.valueOf(window.cells().size()),
                        "days", String.valueOf(most.window().toDays())));
    }

    static @Nullable Suspected travel(@Nullable Trace before, Scanning now, Rules rules) {
        Cell last = before == null ? null : before.lastCell();
        Cell here = now.cell();
        if (before == null || last == null || here == null || last.equals(here) || !isOtherDevice(before, now)) {
            return null;
        }
        // Both may be at the near edge of their squares.
        double kilometres = last.kilometresTo(here) - 2 * Cell.RADIUS_KM;
        Duration between = Duration.between(before.lastAt(), now.at()).abs();
        double hours = between.toMillis() / 3_600_000.0;
        if (kilometres < rules.travel().kilometres()
                || kilometres <= hours * rules.travel().kilometresPerHour()) {
            return null;
        }
        return new Suspected(
                SuspicionRule.IMPOSSIBLE_TRAVEL,
                Map.of(
                        "km", String.valueOf((int) kilometres),
                        "minutes", String.valueOf(between.toMinutes()),
                        "at", before.lastAt().toString()));
    }

    /** A phone that tells its own place after its network's has not travelled; of a device nobody knows it cannot be told. */
    private static boolean isOtherDevice(Trace before, Scanning now) {
        List<Long> devices = before.devices();
        return now.device() != null && !devices.isEmpty() && !devices.getLast().equals(now.device());
    }

    private static @Nullable Suspected wrongRegion(Scanning now, Facts facts, Rules rules) {
        if (now.cell() == null || facts.farStamps() < rules.farAway().stamps()) {
            return null;
        }
        int kilometres = facts.region().kilometresFrom(now.cell());
        return kilometres <= rules.farAway().kilometres()
                ? null
                : new Suspected(
                        SuspicionRule.WRONG_REGION,
                        Map.of("km", String.valueOf(kilometres), "stamps", String.valueOf(facts.farStamps())));
    }

    private static @Nullable Suspected device(Facts facts, Rules rules) {
        return facts.device().stamps() <= rules.manyStamps().stamps()
                ? null
                : new Suspected(
                        SuspicionRule.MANY_FROM_ONE_DEVICE,
                        Map.of(
                                "stamps", String.valueOf(facts.device().stamps()),
                                "minutes",
                                        String.valueOf(
                                                rules.manyStamps().window().toMinutes())));
    }

    private static @Nullable Suspected run(Facts facts, Rules rules) {
        int most = facts.state() == StampState.ACTIVE
                ? rules.run().active()
                : rules.run().inactive();
        return facts.device().run() < most
                ? null
                : new Suspected(
                        SuspicionRule.RUN_OF_NUMBERS,
                        Map.of("run", String.valueOf(facts.device().run())));
    }

    private static @Nullable Suspected sold(Scanning now, Facts facts, Rules rules) {
        Instant sold = facts.soldAt();
        return sold == null || !now.at().isAfter(sold.plus(rules.soldFor()))
                ? null
                : new Suspected(SuspicionRule.SOLD_BEFORE, Map.of("at", sold.toString()));
    }

    private static @Nullable Suspected checked(Scanning now, Facts facts, Rules rules) {
        Facts.HiddenChecked hidden = facts.hidden();
        Instant first = hidden == null ? null : hidden.firstAt();
        if (hidden == null || first == null) {
            return null;
        }
        boolean longAgo = now.at().isAfter(first.plus(rules.checkedBefore().time()));
        boolean farAway = now.cell() != null
                && hidden.firstCell() != null
                && now.cell().kilometresTo(hidden.firstCell()) - 2 * Cell.RADIUS_KM
                        > rules.checkedBefore().kilometres();
        return longAgo || farAway
                ? new Suspected(
                        SuspicionRule.CHECKED_BEFORE,
                        Map.of("at", first.toString(), "matched", String.valueOf(hidden.matched())))
                : null;
    }
}
