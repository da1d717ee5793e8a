package vn.saolang.evaluation.model.team;

import java.time.Instant;
import java.util.UUID;
import vn.saolang.files.FileId;

/** A file handed in on request, beside the sealed submission; size in bytes. */
public record Supplement(
        UUID id, UUID request, FileId file, String name, String mediaType, long size, Instant addedAt) {}
