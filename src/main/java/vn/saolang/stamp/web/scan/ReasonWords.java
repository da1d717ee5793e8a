package vn.saolang.stamp.web.scan;

import static vn.saolang.kernel.ui.Ui.moment;
import static vn.saolang.kernel.ui.Ui.number;
import static vn.saolang.kernel.ui.Ui.t;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import vn.saolang.stamp.model.suspicion.Suspected;

/** Says a reason to doubt in plain words, with the numbers that were seen. */
final class ReasonWords {

    private static final int MINUTES_OF_HOUR = 60;

    private ReasonWords() {}

    static String of(Suspected one) {
        String key = "stamp.scan.reason." + one.rule();
        if (one.earlier()) {
            return t(key + ".earlier");
        }
        Map<String, String> facts = one.facts();
        return switch (one.rule()) {
            case NOT_ACTIVE -> t(key);
            case TOO_OFTEN ->
                t(key, count(facts, "scans"), count(facts, "devices"), count(facts, "places"), count(facts, "days"));
            case IMPOSSIBLE_TRAVEL -> t(key, count(facts, "km"), time(facts));
            case WRONG_REGION -> t(key, count(facts, "km"));
            case MANY_FROM_ONE_DEVICE -> t(key, count(facts, "stamps"), count(facts, "minutes"));
            case RUN_OF_NUMBERS -> t(key, count(facts, "run"));
            case SOLD_BEFORE, CHECKED_BEFORE -> t(key, day(facts));
            case HIDDEN_CODE_TRIED -> t(key, count(facts, "wrong"));
        };
    }

    private static String count(Map<String, String> facts, String name) {
        return number(new BigDecimal(facts.getOrDefault(name, "0")));
    }

    private static String day(Map<String, String> facts) {
        String at = facts.get("at");
        return at == null ? moment(null) : moment(Instant.parse(at));
    }

    private static String time(Map<String, String> facts) {
        int minutes = Integer.parseInt(facts.getOrDefault("minutes", "0"));
        return minutes < 2 * MINUTES_OF_HOUR
                ? t("stamp.scan.minutes", minutes)
                : t("stamp.scan.hours", minutes / MINUTES_OF_HOUR);
    }
}
