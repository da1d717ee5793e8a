package vn.saolang.regulation;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Terms of a law outside the programme, in days, valid for events from one day to another.
 *
 * @param act number of the law: "02/2011/QH13"
 * @param before first day it no longer applies to, null when open
 * @param confirm whether somebody still has to compare it with the published text
 */
public record LegalTerms(
        String act, String name, LocalDate from, @Nullable LocalDate before, boolean confirm, Map<String, Term> terms) {

    public LegalTerms {
        terms = Map.copyOf(terms);
    }

    /**
     * One term.
     *
     * @param complex days of a complex case, {@code remote} of a remote area where travel is hard; the same as {@code days} where
     *     the law makes no difference
     * @param clause article of the law: "Điều 28"
     */
    public record Term(int days, int complex, int remote, int remoteComplex, String clause) {

        /** The days of a case. */
        public int days(boolean complexCase, boolean remoteArea) {
            if (remoteArea) {
                return complexCase ? remoteComplex : remote;
            }
            return complexCase ? complex : days;
        }
    }

    /** Whether it applies to what happened on this day. */
    public boolean governs(LocalDate day) {
        return !day.isBefore(from) && (before == null || day.isBefore(before));
    }

    /** A term by its name; refuses one the law does not set. */
    public Term term(String called) {
        Term term = terms.get(called);
        if (term == null) throw new IllegalArgumentException(act + " sets no term named " + called);
        return term;
    }

    /** "02/2011/QH13 Điều 28". */
    public String clause(String called) {
        return act + " " + term(called).clause();
    }
}
