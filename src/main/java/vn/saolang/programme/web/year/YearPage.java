package vn.saolang.programme.web.year;

import java.time.LocalDate;
import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.programme.app.year.YearQueries;
import vn.saolang.programme.app.year.YearQueries.Line;
import vn.saolang.programme.model.year.BackPlan;
import vn.saolang.programme.web.Typed;
import vn.saolang.regulation.ReEvaluationWindow;

/**
 * A unit's year: the drawing, the same as a table, the law's last days, the form.
 *
 * @param decided whether a programme of the province covers the year
 */
record YearPage(
        YearQueries.Year year,
        String unitName,
        boolean decided,
        List<ReEvaluationWindow> reEvaluations,
        boolean mayWrite,
        LocalDate today,
        boolean stale,
        Typed form,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "programme.year.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(String.valueOf(year.year()), unitName);
    }

    Gantt gantt() {
        return new Gantt(year, today);
    }

    /** Beginning of the names of a line's fields. */
    static String field(Line line) {
        return line.step().name() + "-" + line.level().name();
    }

    /** What the form shows for a line: typed, else the own plan's, else nothing. */
    String value(Line line, String end) {
        String own = line.own()
                ? (end.equals("from") ? line.window().from() : line.window().to()).toString()
                : "";
        return form.getOr(field(line) + "-" + end, own);
    }

    String mark(BackPlan.Last last) {
        return switch (last.standing(today)) {
            case PASSED -> "late";
            case SOON -> "soon";
            case OPEN -> "calm";
        };
    }

    int version() {
        return year.plan() == null ? -1 : year.plan().version();
    }

    String decision() {
        return form.getOr("decision", year.plan() == null ? "" : year.plan().decision());
    }
}
