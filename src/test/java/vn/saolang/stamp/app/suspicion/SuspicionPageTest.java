package vn.saolang.stamp.app.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.SuspicionRule;
import vn.saolang.stamp.app.suspicion.InnocentScans.Event;
import vn.saolang.stamp.app.suspicion.InnocentScans.Who;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.stamp.model.suspicion.Anomaly;
import vn.saolang.stamp.model.suspicion.Facts.HiddenChecked;
import vn.saolang.stamp.model.suspicion.Rules;
import vn.saolang.stamp.model.suspicion.Suspected;

/** docs/suspicion.md says what a million innocent scans cost under the thresholds that come along; this test counts them anew. */
class SuspicionPageTest {

    private static final Path PAGE = Path.of("docs", "suspicion.md");
    private static final Path STALE = Path.of("target", "suspicion.md");
    private static final int SCANS = 1_000_000;
    private static final long SEED = 20_261_122;

    /** What innocent scans cost by one rule. */
    private static final class Cost {
        int scans;
        int earlier;
        final Set<Long> stamps = new HashSet<>();
        final Map<Long, Integer> subjects = new HashMap<>();
        final Map<Who, Integer> byWho = new TreeMap<>();
    }

    private final Rules rules = ShippedRules.rules();
    private final Map<SuspicionRule, Cost> costs = new EnumMap<>(SuspicionRule.class);
    private final Map<Who, Integer> asked = new EnumMap<>(Who.class);
    private final Set<Long> scanned = new HashSet<>();
    private int told;

    @Test
    void thePageSaysWhatInnocentScansCost() throws IOException {
        count();
        String page = page();
        Files.createDirectories(STALE.getParent());
        Files.writeString(STALE, page);
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("review target/suspicion.md, then copy it to docs/suspicion.md")
                .isEqualTo(page);
    }

    private void count() {
        for (SuspicionRule rule : SuspicionRule.values()) {
            costs.put(rule, new Cost());
        }
        InnocentScans world = new InnocentScans(SEED);
        Replay replay = new Replay(rules);
        for (Event event : world.make(SCANS)) {
            Replay.Stamp stamp = new Replay.Stamp(
                    event.order(),
                    event.position(),
                    event.state(),
                    world.region(event.order()),
                    moment(event.soldAt()),
                    hidden(event));
            Scanning now = new Scanning(
                    InnocentScans.START.plusMillis(event.at()),
                    event.inspector() ? ScanChannel.INSPECTOR : ScanChannel.PAGE,
                    event.place(),
                    event.device());
            note(event, stamp, replay.scan(now, stamp));
        }
    }

    private void note(Event event, Replay.Stamp stamp, List<Suspected> reasons) {
        asked.merge(event.who(), 1, Integer::sum);
        scanned.add(stamp.key());
        told += reasons.isEmpty() ? 0 : 1;
        if (event.wrong() >= rules.wrongTried()) {
            // No scan is told of it, but the offices are, once of each stamp.
            costs.get(SuspicionRule.HIDDEN_CODE_TRIED).subjects.put(stamp.key(), 1);
        }
        for (Suspected reason : reasons) {
            Cost cost = costs.get(reason.rule());
            cost.scans++;
            cost.earlier += reason.earlier() ? 1 : 0;
            cost.stamps.add(stamp.key());
            cost.byWho.merge(event.who(), 1, Integer::sum);
            if (!reason.earlier()) {
                cost.subjects.merge(Anomaly.isOfRoll(reason.rule()) ? stamp.order() : stamp.key(), 1, Integer::sum);
            }
        }
    }

    private static @Nullable Instant moment(long at) {
        return at == 0 ? null : InnocentScans.START.plusMillis(at);
    }

    private static @Nullable HiddenChecked hidden(Event event) {
        return event.checkedAt() == 0
                ? null
                : new HiddenChecked(
                        moment(event.checkedAt()), event.checkedCell() < 0 ? null : new Cell(event.checkedCell()), 1);
    }

    private String page() {
        StringBuilder page = new StringBuilder("""
                # What suspicion costs the innocent

                A rule that calls copies suspicious also calls some honest packages so. This page counts them: a million scans of a made-up
                country in which nobody fakes anything (`InnocentScans`, seed %d, 90 days, %s stamps) are judged by the thresholds of
                `%s`. A test counts them anew and fails when this page is stale.

                The shares of who scans are assumptions, not measurements: no counts of real scans of OCOP goods are known to us. What the
                page can be trusted for is which habits a rule mistakes for fraud, and what moving a threshold does. After the first months
                of real scans the shares have to be set from the log.

                """.formatted(SEED, line("%,d", scanned.size()), ShippedRules.FILE));
        page.append(line(
                "Told suspicious by any rule: **%,d of %,d scans (%.2f %%)**.\n\n", told, SCANS, 100.0 * told / SCANS));
        byRule(page);
        byWho(page);
        trueStories(page);
        page.append("## The thresholds\n\n```yaml\n")
                .append(ShippedRules.text())
                .append("```\n");
        return page.toString();
    }

    private void byRule(StringBuilder page) {
        page.append("""
                ## False positives by rule

                "Remembered" are later scans of a stamp whose earlier scan raised a rule that stays. "In the queue" are anomalies the
                offices would have got: stamps, or rolls for rules about a roll (of 240).
                HIDDEN_CODE_TRIED is told to offices only: anybody can type wrong codes, so no scan turns suspicious by it.

                | rule | scans | of them remembered | stamps | in the queue | mostly |
                | --- | ---: | ---: | ---: | ---: | --- |
                """);
        costs.forEach((rule, cost) -> page.append(line(
                "| %s | %,d | %,d | %,d | %,d | %s |\n",
                rule,
                cost.scans,
                cost.earlier,
                cost.stamps.size(),
                cost.subjects.values().stream()
                        .filter(scans -> scans >= rules.anomalies().get(rule))
                        .count(),
                mostly(cost))));
        page.append('\n');
    }

    /** The same on every machine, whatever its language. */
    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static String mostly(Cost cost) {
        return cost.byWho.entrySet().stream()
                .sorted(Map.Entry.<Who, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(3)
                .map(one -> line("%s %,d", one.getKey(), one.getValue()))
                .reduce((one, other) -> one + ", " + other)
                .orElse("–");
    }

    private void byWho(StringBuilder page) {
        page.append("## Who scans\n\n| who | scans | what they do |\n| --- | ---: | --- |\n");
        asked.forEach((who, scans) -> page.append(line("| %s | %,d | %s |\n", who, scans, who.words)));
        page.append('\n');
    }

    private static void trueStories(StringBuilder page) {
        page.append("""
                ## What each rule must find

                One story a rule, in the test's files under `stamp/suspicion/`; beside each stands an innocent one that no rule may mistake.

                | rule | told at scan | story |
                | --- | ---: | --- |
                """);
        for (SuspicionRule rule : RulesOnTracesTest.told()) {
            List<List<SuspicionRule>> scans = RulesOnTracesTest.told(rule, "true");
            int first = 0;
            while (first < scans.size() && !scans.get(first).contains(rule)) {
                first++;
            }
            page.append("| %s | %d of %d | %s |\n"
                    .formatted(
                            rule,
                            first + 1,
                            scans.size(),
                            TraceFile.read(rule, "true").story()));
        }
        page.append('\n');
    }
}
