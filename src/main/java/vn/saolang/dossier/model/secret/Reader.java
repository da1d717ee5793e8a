package vn.saolang.dossier.model.secret;

/** In what quality somebody stands before a dossier. */
public enum Reader {
    /** The producer. */
    OWNER,
    /** Prepares it under the producer's mandate. */
    PREPARER,
    COMMUNE,
    PROVINCE,
    /** The ministry's office, once the dossier was sent up. */
    MINISTRY,
    /** Sits over it: member of the council, or of its advisory team. */
    COUNCIL,
    NOBODY;

    /** Message key of its name. */
    public String key() {
        return "dossier.reader." + name();
    }
}
