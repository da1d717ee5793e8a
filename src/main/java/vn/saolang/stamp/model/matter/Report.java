package vn.saolang.stamp.model.matter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.files.FileId;
import vn.saolang.stamp.model.scan.Cell;

/**
 * What somebody of the public told.
 *
 * @param place where it was seen, in the reporter's words
 * @param contact phone number or mail address; empty when none was left, or it was erased
 * @param cell about where the report was sent from; null when nobody said
 */
public record Report(
        UUID id,
        int number,
        UUID matter,
        String typedCode,
        String place,
        String what,
        String contact,
        @Nullable Instant erasedAt,
        @Nullable Cell cell,
        Instant reportedAt,
        List<Photo> photos) {

    public Report {
        photos = List.copyOf(photos);
    }

    /** A photo of the goods. */
    public record Photo(FileId file, String name) {}
}
