package vn.saolang.recognition.model.paperset;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sample products received at a desk (26/2026 Điều 6.2d).
 *
 * @param handedBy who handed them in
 * @param ended what became of them; null while the desk has them
 */
public record SampleHandover(
        UUID id,
        Desk desk,
        int pieces,
        LocalDate receivedOn,
        String handedBy,
        String receiver,
        @Nullable Ended ended,
        @Nullable LocalDate endedOn) {

    /** Which office has them. */
    public enum Desk {
        COMMUNE,
        PROVINCE,
        CENTRAL
    }

    /** What became of them. */
    public enum Ended {
        RETURNED,
        USED_UP
    }
}
