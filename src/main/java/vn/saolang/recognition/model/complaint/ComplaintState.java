package vn.saolang.recognition.model.complaint;

/** Where a complaint stands. */
public enum ComplaintState {
    FILED,
    /** In the office's book, with its advice; waits for the head. */
    REGISTERED,
    ACCEPTED,
    /** Not accepted, with the reason told to the complainant. */
    REFUSED,
    SETTLED,
    /** Taken back by the complainant. */
    DROPPED;

    public String key() {
        return "recognition.complaint.state." + name();
    }
}
