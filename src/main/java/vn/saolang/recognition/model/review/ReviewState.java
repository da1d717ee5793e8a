package vn.saolang.recognition.model.review;

/** Where a request of the ministry stands (26/2026 Điều 10.1b). */
public enum ReviewState {
    /** Waits for the province's answer. */
    REQUESTED,
    /** Answered; waits for the chair when a recognition is to be withdrawn. */
    ANSWERED,
    /** The chair withdrew the recognition decision for the products named. */
    ISSUED,
    CLOSED;

    public String key() {
        return "recognition.review.state." + name();
    }
}
