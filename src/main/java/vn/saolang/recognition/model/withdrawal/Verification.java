package vn.saolang.recognition.model.withdrawal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Minutes of checking the case with the entity (26/2026 Điều 8.3a).
 *
 * @param heard what the entity explained, or that it did not come
 * @param file the signed minutes; may be missing
 */
public record Verification(
        LocalDate day,
        String place,
        String findings,
        String heard,
        @Nullable Attachment file) {}
