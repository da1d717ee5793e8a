package vn.saolang.recognition.model.withdrawal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What starts the 15 days (26/2026 Điều 8.4).
 *
 * @param number of the conclusion or confirmation, as written on it
 * @param day the day it bears
 * @param authority who concluded or confirmed
 * @param text what it says
 * @param file the paper itself; null when only its number is at hand
 */
public record Basis(
        Kind kind,
        String number,
        LocalDate day,
        String authority,
        String text,
        @Nullable Attachment file) {

    /** Which of the two papers of Điều 8.4 it is. */
    public enum Kind {
        /** Conclusion of an authority about what the entity did. */
        CONCLUSION,
        /** The commune's confirmation that production stopped. */
        STOPPED
    }
}
