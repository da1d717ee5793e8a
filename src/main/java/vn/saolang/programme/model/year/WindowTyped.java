package vn.saolang.programme.model.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.programme.CycleStep;
import vn.saolang.programme.OfficeLevel;

/**
 * A window as typed; both days empty means that the step keeps the programme's own time.
 *
 * @param field beginning of its fields' names
 * @param unreadable a day was typed that is none
 */
public record WindowTyped(
        CycleStep step,
        OfficeLevel level,
        String field,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean unreadable,
        String note) {

    /** Why windows cannot stand in a year; days outside the law's are not among it, windows never block. */
    public static List<Refusal> defects(List<WindowTyped> windows, int year) {
        List<Refusal> found = new ArrayList<>();
        for (WindowTyped one : windows) {
            LocalDate from = one.from();
            LocalDate to = one.to();
            if (one.unreadable() || (from == null) != (to == null)) {
                found.add(Refusal.of(
                        "programme.WINDOW_HALF",
                        one.field() + "-from",
                        one.step().key()));
            } else if (from != null && to != null) {
                if (from.isAfter(to))
                    found.add(Refusal.of(
                            "programme.WINDOW_TURNED",
                            one.field() + "-to",
                            one.step().key()));
                if (from.getYear() != year || to.getYear() != year) {
                    found.add(Refusal.of(
                            "programme.WINDOW_OTHER_YEAR",
                            one.field() + "-from",
                            one.step().key(),
                            "" + year));
                }
            }
        }
        return found;
    }
}
