package vn.saolang.stamp.store.suspicion;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.SuspicionRule;
import vn.saolang.stamp.model.suspicion.Rules;

/** Reads a file of thresholds; whatever is missing or no number stops it, with file and place. */
public final class RuleReader {

    private final Map<?, ?> root;

    private RuleReader(Map<?, ?> root) {
        this.root = root;
    }

    /**
     * Reads one file.
     *
     * @param name for the message of what is wrong
     * @throws IllegalStateException naming file and place
     */
    public static Rules read(String name, String text) {
        try {
            Map<?, ?> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return new RuleReader(Objects.requireNonNull(root, "empty")).rules();
        } catch (RuntimeException wrong) {
            throw new IllegalStateException(name + ": " + wrong.getMessage(), wrong);
        }
    }

    private Rules rules() {
        return new Rules(
                day(),
                states(),
                tooOften(),
                new Rules.Travel(
                        number("impossible-travel", "kilometres"), number("impossible-travel", "kilometres-per-hour")),
                days("stays"),
                new Rules.FarAway(
                        number("wrong-region", "kilometres"), number("wrong-region", "stamps"), days("wrong-region")),
                new Rules.ManyStamps(number("many-from-one-device", "stamps"), minutes("many-from-one-device")),
                new Rules.Run(
                        number("run-of-numbers", "active"),
                        number("run-of-numbers", "inactive"),
                        number("run-of-numbers", "step"),
                        minutes("run-of-numbers")),
                days("sold-before"),
                new Rules.CheckedBefore(days("checked-before"), number("checked-before", "kilometres")),
                number("hidden-code-tried", "wrong"),
                anomalies(),
                days("anomaly"),
                new Rules.HiddenLock(
                        number("hidden-code", "wrong-per-stamp"),
                        number("hidden-code", "wrong-per-device"),
                        minutes("hidden-code"),
                        Duration.ofMinutes(number("hidden-code", "lock-minutes"))),
                new Rules.MadeUp(
                        number("made-up", "per-device"), number("made-up", "per-network"), minutes("made-up")));
    }

    private Rules.TooOften tooOften() {
        return new Rules.TooOften(
                days("too-often"),
                Duration.ofMinutes(number("too-often", "repeat-minutes")),
                number("too-often", "scans"),
                number("too-often", "devices"),
                number("too-often", "places"));
    }

    /** YAML reads 2026-01-01 as a moment. */
    private LocalDate day() {
        Object value = Objects.requireNonNull(root.get("valid-from"), "valid-from");
        return value instanceof java.util.Date date
                ? date.toInstant().atZone(ZoneOffset.UTC).toLocalDate()
                : LocalDate.parse(value.toString());
    }

    private Set<StampState> states() {
        Object value = Objects.requireNonNull(section("not-active").get("states"), "not-active.states");
        return ((List<?>) value)
                .stream().map(one -> StampState.valueOf(one.toString())).collect(Collectors.toUnmodifiableSet());
    }

    private Map<SuspicionRule, Integer> anomalies() {
        Map<SuspicionRule, Integer> from = new EnumMap<>(SuspicionRule.class);
        for (SuspicionRule rule : SuspicionRule.values()) {
            from.put(rule, number("anomaly", rule.name()));
        }
        return from;
    }

    private Duration days(String section) {
        return Duration.ofDays(number(section, "days"));
    }

    private Duration minutes(String section) {
        return Duration.ofMinutes(number(section, "minutes"));
    }

    private int number(String section, String name) {
        Object value = section(section).get(name);
        if (value instanceof Integer number && number > 0) {
            return number;
        }
        throw new IllegalArgumentException(section + "." + name + " is no whole number above 0: " + value);
    }

    private Map<?, ?> section(String name) {
        if (root.get(name) instanceof Map<?, ?> section) {
            return section;
        }
        throw new IllegalArgumentException(name + " is missing");
    }
}
