package vn.saolang.training.web.attend;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.training.Audience;
import vn.saolang.training.app.course.ClassQueries.View;
import vn.saolang.training.web.Typed;

/**
 * Who was there on a day, for the office to note from paper.
 *
 * @param day the day shown
 */
public record AttendancePage(View view, LocalDate day, LocalDate today, Typed typed, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "training.attendance";
    }

    public String url() {
        return "/training/classes/" + view.course().id();
    }

    /** The days that have begun. */
    public List<LocalDate> days() {
        return view.course().days().stream().filter(one -> !one.isAfter(today)).toList();
    }

    /** Message keys of the audiences of the class, by name. */
    public Map<String, String> audiences() {
        Map<String, String> keys = new LinkedHashMap<>();
        for (Audience one : Audience.values()) {
            if (view.course().details().audiences().contains(one)) {
                keys.put(one.name(), one.key());
            }
        }
        return keys;
    }
}
