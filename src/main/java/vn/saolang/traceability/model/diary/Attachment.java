package vn.saolang.traceability.model.diary;

import vn.saolang.files.FileId;

/** A file beside an entry: already stored, see {@link vn.saolang.files.Files#store}. */
public record Attachment(FileId file, AttachmentKind kind, String name) {}
