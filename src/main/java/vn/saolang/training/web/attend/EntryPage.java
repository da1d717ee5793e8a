package vn.saolang.training.web.attend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.training.Audience;
import vn.saolang.training.ClassId;
import vn.saolang.training.app.attend.ComeToClass.Arrival;
import vn.saolang.training.web.Typed;

/**
 * What somebody sees who scanned the code in the hall.
 *
 * @param arrival null when the code was refused
 */
public record EntryPage(ClassId course, @Nullable Arrival arrival, Typed typed, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "training.entry";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }

    public String action() {
        return "/training/classes/" + course + "/entry";
    }

    /** Message keys of the audiences of the class, by name. */
    public Map<String, String> audiences() {
        Map<String, String> keys = new LinkedHashMap<>();
        if (arrival != null) {
            for (Audience one : Audience.values()) {
                if (arrival.course().details().audiences().contains(one)) {
                    keys.put(one.name(), one.key());
                }
            }
        }
        return keys;
    }
}
