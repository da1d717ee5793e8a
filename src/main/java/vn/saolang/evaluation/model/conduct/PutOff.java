package vn.saolang.evaluation.model.conduct;

import java.time.Instant;

/**
 * That a product was put off to another session.
 *
 * @param byOffice whether the office took it out; otherwise the chair put it off
 */
public record PutOff(Cause cause, String reason, boolean byOffice, Instant at) {

    /** Why. */
    public enum Cause {
        /** Further tests, papers or checks are needed before a second round. */
        SECOND_ROUND,
        /** Members or the chair have a conflict of interest (26/2026 Điều 4.2). */
        CONFLICTS,
        OTHER;

        /** Key of its text. */
        public String key() {
            return "evaluation.put-off.cause." + name();
        }
    }
}
