package vn.saolang.programme.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.ui.Page;
import vn.saolang.programme.Programme;

/**
 * The home of the programme.
 *
 * @param unitName province or commune of the reader's office, empty without one
 * @param ours the programme the reader's province follows or followed last, null without an office or a programme
 * @param decided whether it covers today
 * @param office whether the reader holds an office of a province or commune
 */
record ProgrammesPage(
        String unitName, @Nullable Programme ours, boolean decided, boolean office, List<Programme> all, int year)
        implements Page {

    @Override
    public String titleKey() {
        return "programme.title";
    }
}
