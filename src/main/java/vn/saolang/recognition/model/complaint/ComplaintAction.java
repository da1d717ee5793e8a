package vn.saolang.recognition.model.complaint;

/** What may be done with a complaint. */
public enum ComplaintAction {
    REGISTER,
    ACCEPT,
    REFUSE,
    /** Records the dialogue with the complainant. */
    TALK,
    SETTLE,
    /** Notes to whom a second complaint went. */
    NOTE_SECOND,
    DROP
}
