package vn.saolang.training.model.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.saolang.territory.UnitRef;
import vn.saolang.training.ClassDraft;
import vn.saolang.training.ClassId;
import vn.saolang.training.ClassState;
import vn.saolang.training.ClassSummary;

/**
 * A stored class.
 *
 * @param unit the province or commune whose office holds it
 * @param version counted up by each change, for optimistic locking
 * @param endNote why it was cancelled; empty otherwise
 */
public record TrainingClass(
        ClassId id,
        int number,
        int version,
        UnitRef unit,
        UnitRef province,
        ClassDraft details,
        ClassState state,
        String endNote) {

    public LocalDate firstDay() {
        return Objects.requireNonNull(details.firstDay());
    }

    public LocalDate lastDay() {
        return Objects.requireNonNull(details.lastDay());
    }

    public LocalDate enrolUntil() {
        return Objects.requireNonNull(details.enrolUntil());
    }

    public int seats() {
        return Objects.requireNonNull(details.seats());
    }

    /** Its days, the first to the last. */
    public List<LocalDate> days() {
        return firstDay().datesUntil(lastDay().plusDays(1)).toList();
    }

    /** Whether people may still enrol on that day. */
    public boolean enrolsOn(LocalDate day) {
        return state == ClassState.OPEN && !day.isAfter(enrolUntil());
    }

    /** Whether the class is taught on that day. */
    public boolean isOn(LocalDate day) {
        return state == ClassState.OPEN && !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    public ClassSummary summary() {
        return new ClassSummary(
                id,
                number,
                details.title(),
                unit,
                province,
                firstDay(),
                lastDay(),
                details.venue(),
                state,
                details.contents());
    }
}
