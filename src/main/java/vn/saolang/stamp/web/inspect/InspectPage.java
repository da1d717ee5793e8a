package vn.saolang.stamp.web.inspect;

import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.ui.Page;
import vn.saolang.stamp.app.inspect.InspectStamp;
import vn.saolang.stamp.model.verdict.Known;

/** Everything offices know of the product a stamp is on. */
public record InspectPage(InspectStamp.Inspected inspected, String code) implements Page {

    @Override
    public String titleKey() {
        return "stamp.inspect.title";
    }

    public @Nullable Known known() {
        return inspected.answer().known();
    }

    /** The key of what the verdict means. */
    public String verdictKey() {
        var answer = inspected.answer();
        return "stamp.verdict."
                + (answer.why() == null ? answer.verdict().name() : answer.why().name());
    }

    /** How the verdict is marked. */
    public String mark() {
        return switch (inspected.answer().verdict()) {
            case KNOWN_ACTIVE -> "calm";
            case KNOWN_SUSPICIOUS, KNOWN_STAR_ENDED -> "wait";
            case NOT_IN_SYSTEM, RECALLED, VOID -> "bad";
        };
    }
}
