package vn.saolang.dossier.content;

import java.util.UUID;
import vn.saolang.files.FileId;

/**
 * A file attached to a criterion; shown at /dossiers/{dossier}/evidence/{id}.
 *
 * @param name the name it was handed in with
 * @param size in bytes
 */
public record EvidenceItem(UUID id, String criterion, FileId file, String name, String mediaType, long size) {}
