package vn.saolang.dossier.model.secret;

/** What somebody gets of a part of a dossier. */
public enum Reading {
    WHOLE,
    /** A copy with the reader's name and the time on each page. */
    MARKED_COPY,
    /** Nothing here: it cannot be marked, so it is read at the office. */
    AT_THE_OFFICE,
    NOTHING
}
