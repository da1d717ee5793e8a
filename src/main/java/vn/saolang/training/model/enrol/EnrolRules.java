package vn.saolang.training.model.enrol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.training.Audience;
import vn.saolang.training.ClassState;
import vn.saolang.training.PersonDraft;
import vn.saolang.training.model.course.TrainingClass;

/** Who may be put on the list of a class. */
public final class EnrolRules {

    private static final int LONGEST_NAME = 100;

    private EnrolRules() {}

    /**
     * Every defect of an enrolment on that day.
     *
     * @param taken seats taken so far
     */
    public static List<Refusal> defects(TrainingClass course, PersonDraft person, int taken, LocalDate today) {
        List<Refusal> defects = new ArrayList<>(person(person));
        Audience audience = person.audience();
        if (audience != null && !course.details().audiences().contains(audience)) {
            defects.add(Refusal.of("training.NOT_FOR_AUDIENCE", "audience", audience.key()));
        }
        if (course.state() != ClassState.OPEN) {
            defects.add(Refusal.whole("training.NOT_OPEN"));
        } else if (!course.enrolsOn(today)) {
            defects.add(Refusal.whole("training.ENROLMENT_OVER", day(course.enrolUntil())));
        }
        if (taken >= course.seats()) {
            defects.add(Refusal.whole("training.FULL", Integer.toString(course.seats())));
        }
        return defects;
    }

    /** Every defect of what is told about the person. */
    public static List<Refusal> person(PersonDraft person) {
        List<Refusal> defects = new ArrayList<>();
        if (person.name().isEmpty() || person.name().length() > LONGEST_NAME) {
            defects.add(Refusal.of("training.NAME", "name", Integer.toString(LONGEST_NAME)));
        }
        if (!person.phone().isEmpty() && !person.phone().matches("\\+?\\d{9,14}")) {
            defects.add(Refusal.of("training.PHONE", "phone"));
        }
        if (person.audience() == null) {
            defects.add(Refusal.of("training.AUDIENCE_MISSING", "audience"));
        }
        if (person.function().length() > LONGEST_NAME) {
            defects.add(Refusal.of("training.TOO_LONG", "function", Integer.toString(LONGEST_NAME)));
        }
        return defects;
    }

    private static String day(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
