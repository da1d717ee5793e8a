package vn.saolang.traceability.model.diary;

/** What a file beside an entry is; the names stand in the database. */
public enum AttachmentKind {
    PHOTO,
    VOICE,
    PAPER
}
