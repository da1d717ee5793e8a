package vn.saolang.recognition.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Verdict;

/** Gathers everything wrong with what an office typed, field by field. */
public final class Defects {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String LETTER_NUMBER = "[0-9A-Za-zĐđ./-]{1,50}";

    private final List<Refusal> found = new ArrayList<>();

    /** A text of so many characters. */
    public Defects text(String field, String typed, int least, int most) {
        int length = typed.strip().length();
        return unless(
                length >= least && length <= most,
                Refusal.of("recognition.TEXT_LENGTH", field, Integer.toString(least), Integer.toString(most)));
    }

    /** Whole number of a letter, "1234/UBND-NN". */
    public Defects letterNumber(String field, String typed) {
        if (typed.isBlank()) {
            return unless(false, Refusal.of("recognition.NUMBER_MISSING", field));
        }
        return unless(typed.strip().matches(LETTER_NUMBER), Refusal.of("recognition.LETTER_NUMBER_FORM", field));
    }

    /**
     * A day between two others, both included.
     *
     * @param earliest null when any day before will do
     */
    public Defects day(String field, String typed, @Nullable LocalDate earliest, LocalDate latest) {
        LocalDate read = NumberRules.day(typed);
        if (typed.isBlank()) {
            found.add(Refusal.of("recognition.DAY_MISSING", field));
        } else if (read == null) {
            found.add(Refusal.of("recognition.DAY_FORM", field));
        } else if (earliest != null && read.isBefore(earliest)) {
            found.add(Refusal.of("recognition.DAY_TOO_EARLY", field, SHOWN.format(earliest)));
        } else if (read.isAfter(latest)) {
            found.add(Refusal.of("recognition.DAY_IN_FUTURE", field, SHOWN.format(latest)));
        }
        return this;
    }

    /** Notes the refusal unless the condition holds. */
    public Defects unless(boolean condition, Refusal refusal) {
        if (!condition) {
            found.add(refusal);
        }
        return this;
    }

    /** Notes refusals found elsewhere. */
    public Defects addAll(List<Refusal> refusals) {
        found.addAll(refusals);
        return this;
    }

    /** Everything found so far. */
    public List<Refusal> all() {
        return List.copyOf(found);
    }

    /** @throws vn.saolang.kernel.RefusedException with all of them, when there are any */
    public void orThrow() {
        Verdict.of(found).orThrow();
    }
}
