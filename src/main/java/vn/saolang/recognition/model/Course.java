package vn.saolang.recognition.model;

/** What may follow from a council's result. */
public enum Course {
    /** A decision recognises the star and grants a certificate (26/2026 Điều 7.3e, 7.4e). */
    RECOGNISE,
    /** A decision approves the result; the province proposes 5 stars to the ministry (Điều 7.3e). */
    SEND_UP,
    /** No decision, no certificate, a notice only (Điều 4.1a); also for knock-outs. */
    NOTICE,
    /** The province evaluates itself what the ministry's council found below 90 points (Điều 7.4g). */
    EVALUATE_AGAIN;

    public String key() {
        return "recognition.course." + name();
    }
}
