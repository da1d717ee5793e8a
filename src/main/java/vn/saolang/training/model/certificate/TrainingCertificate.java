package vn.saolang.training.model.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.saolang.training.ClassId;
import vn.saolang.training.ParticipantId;

/**
 * That somebody completed a class.
 *
 * @param revokedOn the day on which it was taken back, or null
 * @param reason why; empty while it stands
 */
public record TrainingCertificate(
        String number,
        ParticipantId participant,
        ClassId course,
        String name,
        LocalDate issuedOn,
        @Nullable LocalDate revokedOn,
        String reason) {

    /** The name as the public page shows it: initials and the given name, so that a reader who holds the paper can compare. */
    public String masked() {
        String[] words = name.split("\\s+");
        StringBuilder masked = new StringBuilder();
        for (int i = 0; i < words.length - 1; i++) {
            masked.appendCodePoint(words[i].codePointAt(0)).append(". ");
        }
        return masked + words[words.length - 1];
    }
}
