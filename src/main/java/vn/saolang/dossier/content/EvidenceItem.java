package vn.saolang.dossier.content;

import java.util.UUID;
import vn.saolang.files.FileId;

/**
 * A file attached to a criterion; shown at /dossiers/{dossier}/evidence/{id}.
 *
 * @param name the name it was handed in with
 * @param size in bytes
 * @param confidential marked by the producer as a trade secret (bí mật kinh doanh)
 */
public record EvidenceItem(
        UUID id, String criterion, FileId file, String name, String mediaType, long size, boolean confidential) {

    /** The same file, as a secret. */
    public EvidenceItem asSecret() {
        return new EvidenceItem(id, criterion, file, name, mediaType, size, true);
    }

    /** A file that is no secret. */
    public EvidenceItem(UUID id, String criterion, FileId file, String name, String mediaType, long size) {
        this(id, criterion, file, name, mediaType, size, false);
    }
}
