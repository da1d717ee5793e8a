package vn.saolang.evaluation.model.agency;

import java.time.LocalDate;
import vn.saolang.regulation.WorkingDays;

/**
 * The time a level has to re-evaluate a product (26/2026 Điều 7.6g). The province's runs from the day on which it received the
 * version of the dossier that was found complete, the ministry's from the day on which the province's dossier reached it. The
 * day of receipt itself is not counted; the days are calendar days.
 *
 * @param receivedOn the legal day of receipt in Viet Nam
 * @param dueOn last day that is still in time
 */
public record ReEvaluationClock(LocalDate receivedOn, LocalDate dueOn) {

    /**
     * The clock that starts on a day.
     *
     * @param days how long the act gives, in calendar days
     * @param calendar a last day that is no working day moves to the next one (Bộ luật Dân sự 2015 Điều 148.5)
     */
    public static ReEvaluationClock from(LocalDate receivedOn, int days, WorkingDays calendar) {
        LocalDate last = receivedOn.plusDays(days);
        while (!calendar.isWorkingDay(last)) {
            last = last.plusDays(1);
        }
        return new ReEvaluationClock(receivedOn, last);
    }
}
