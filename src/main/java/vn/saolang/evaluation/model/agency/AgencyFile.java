package vn.saolang.evaluation.model.agency;

import java.util.UUID;
import vn.saolang.files.FileId;

/** A file of the agency: a photo of the site check, or a paper of an additional test (26/2026 Điều 6.3b). */
public record AgencyFile(UUID id, Purpose purpose, FileId file, String name) {

    /** What it is for. */
    public enum Purpose {
        PHOTO,
        TEST
    }
}
