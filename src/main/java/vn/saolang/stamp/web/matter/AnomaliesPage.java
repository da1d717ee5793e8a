package vn.saolang.stamp.web.matter;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;
import vn.saolang.stamp.SuspicionRule;
import vn.saolang.stamp.model.suspicion.Anomaly;

/**
 * The queue of anomalies.
 *
 * @param taken "yes" for those with a case, "no" for those without, else all
 * @param page counted from 0
 * @param moves whether the reader may make cases of them
 */
public record AnomaliesPage(
        List<Line> lines,
        @Nullable SuspicionRule rule,
        String taken,
        int page,
        boolean more,
        boolean moves,
        Instant now)
        implements Page {

    /** An anomaly and its product. */
    public record Line(Anomaly anomaly, String itemName) {}

    @Override
    public String titleKey() {
        return "stamp.anomalies.title";
    }

    /** The rules to choose from. */
    public Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        for (SuspicionRule one : SuspicionRule.values()) {
            rules.put(one.name(), Ui.t("stamp.verdict." + one));
        }
        return rules;
    }

    /** With a case or without. */
    public Map<String, String> cases() {
        Map<String, String> cases = new LinkedHashMap<>();
        cases.put("no", Ui.t("stamp.anomalies.taken.no"));
        cases.put("yes", Ui.t("stamp.anomalies.taken.yes"));
        return cases;
    }

    /** Whole days in the queue. */
    public long days(Anomaly one) {
        return one.raisedAt() == null
                ? 0
                : Duration.between(one.raisedAt(), now).toDays();
    }

    /** The address of another page with the same filter. */
    public String at(int other) {
        return "/stamps/anomalies?rule=" + (rule == null ? "" : rule.name()) + "&taken="
                + cases().keySet().stream().filter(taken::equals).findFirst().orElse("") + "&page=" + other;
    }
}
