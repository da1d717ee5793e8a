package vn.saolang.territory.web;

import java.time.LocalDate;
import java.util.List;
import vn.saolang.kernel.ui.Ui;
import vn.saolang.territory.Succession;
import vn.saolang.territory.Unit;

/**
 * A unit in a list.
 *
 * @param above names of the units above it, nearest first
 * @param communes number of its communes; 0 where that is not asked
 * @param cameFrom what it was made of
 * @param became what it became
 */
record UnitLine(Unit unit, String above, int communes, List<Succession> cameFrom, List<Succession> became) {

    /** The last day on which the unit existed, or a dash while it does. */
    String lastDay() {
        LocalDate end = unit.validTo();
        return Ui.date(end == null ? null : end.minusDays(1));
    }

    /** The old unit was split: its name alone does not decide the new commune. */
    boolean split() {
        return became.size() > 1;
    }
}
