package vn.saolang.regulation.web;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Shell;
import vn.saolang.regulation.LegalAct;
import vn.saolang.regulation.Regime;
import vn.saolang.regulation.WorkingDays;
import vn.saolang.regulation.law.LawText;

/**
 * The law as data.
 *
 * @param acts by day of effect
 * @param asked the regime of the filing day asked about
 * @param typed the day as typed
 * @param wrongDay whether what was typed is no day
 * @param texts the acts whose wording is at hand
 */
record RegulationPage(
        List<LegalAct> acts,
        Optional<Regime> asked,
        String typed,
        LocalDate day,
        LocalDate today,
        WorkingDays days,
        boolean wrongDay,
        List<LawText> texts)
        implements Page {

    /** The acts, the newest first. */
    List<LegalAct> newestFirst() {
        return acts.reversed();
    }

    Timeline timeline() {
        return new Timeline(acts, today);
    }

    /** The newest act, whose rounds, deadlines and forms are shown. */
    LegalAct newest() {
        return acts.getLast();
    }

    /** A yearly day as 30/4. */
    static String yearly(MonthDay day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue();
    }

    @Override
    public String titleKey() {
        return "regulation.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
