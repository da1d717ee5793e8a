package vn.saolang.training.model.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.training.ClassDraft;
import vn.saolang.training.model.framework.Content;
import vn.saolang.training.model.framework.Framework;

/** What a class must tell. The acts name contents and audiences; the numbers here are the software's own. */
public final class ClassRules {

    /** Longer courses are several classes. */
    public static final int MOST_DAYS = 15;

    public static final int MOST_SEATS = 500;

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST = 300;

    private ClassRules() {}

    /**
     * Every defect.
     *
     * @param province code of the province it is held in
     */
    public static List<Refusal> defects(ClassDraft draft, Framework framework, String province) {
        List<Refusal> defects = new ArrayList<>();
        words(draft, defects);
        learning(draft, framework, province, defects);
        days(draft, defects);
        Integer seats = draft.seats();
        if (seats == null || seats < 1 || seats > MOST_SEATS) {
            defects.add(Refusal.of("training.SEATS", "seats", Integer.toString(MOST_SEATS)));
        }
        BigDecimal cost = draft.cost();
        if (cost != null && (cost.signum() < 0 || cost.scale() > 0 || cost.precision() > 12)) {
            defects.add(Refusal.of("training.COST", "cost"));
        }
        return defects;
    }

    private static void words(ClassDraft draft, List<Refusal> defects) {
        if (draft.title().isEmpty() || draft.title().length() > LONGEST_TITLE) {
            defects.add(Refusal.of("training.TITLE", "title", Integer.toString(LONGEST_TITLE)));
        }
        if (draft.venue().isEmpty() || draft.venue().length() > LONGEST) {
            defects.add(Refusal.of("training.VENUE", "venue", Integer.toString(LONGEST)));
        }
        tooLong("hours", draft.hours(), defects);
        tooLong("trainer", draft.trainer(), defects);
        tooLong("funding", draft.funding(), defects);
    }

    private static void tooLong(String field, String text, List<Refusal> defects) {
        if (text.length() > LONGEST) {
            defects.add(Refusal.of("training.TOO_LONG", field, Integer.toString(LONGEST)));
        }
    }

    private static void learning(ClassDraft draft, Framework framework, String province, List<Refusal> defects) {
        if (draft.contents().isEmpty()) {
            defects.add(Refusal.of("training.CONTENT_MISSING", "contents"));
        }
        if (draft.audiences().isEmpty()) {
            defects.add(Refusal.of("training.AUDIENCE_MISSING", "audiences"));
        }
        for (String code : draft.contents()) {
            Content content = framework.find(code).orElse(null);
            if (content == null || !content.taughtIn(province)) {
                defects.add(Refusal.of("training.CONTENT_UNKNOWN", "contents", code));
            }
        }
    }

    private static void days(ClassDraft draft, List<Refusal> defects) {
        LocalDate first = draft.firstDay();
        LocalDate last = draft.lastDay();
        LocalDate until = draft.enrolUntil();
        if (first == null) {
            defects.add(Refusal.of("training.FIRST_DAY", "firstDay"));
        }
        if (last == null || (first != null && last.isBefore(first))) {
            defects.add(Refusal.of("training.LAST_DAY", "lastDay"));
        } else if (first != null && ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            defects.add(Refusal.of("training.TOO_MANY_DAYS", "lastDay", Integer.toString(MOST_DAYS)));
        }
        if (until == null || (last != null && until.isAfter(last))) {
            defects.add(Refusal.of("training.ENROL_UNTIL", "enrolUntil"));
        }
    }
}
