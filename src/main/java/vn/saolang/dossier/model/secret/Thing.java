package vn.saolang.dossier.model.secret;

/** A part of a dossier that is read by itself. */
public enum Thing {
    /** An evidence file. */
    FILE,
    /** A text of form 02. */
    TEXT,
    /** The whole dossier printed. */
    BOOK,
    /** The list of who read what. */
    READINGS
}
