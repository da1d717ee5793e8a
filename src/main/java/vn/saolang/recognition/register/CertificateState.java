package vn.saolang.recognition.register;

/** What a recognition is on a day, judged when read. */
public enum CertificateState {
    /** Issued for a later day. */
    NOT_YET,
    VALID,
    /** Its 36 months are over (26/2026 Điều 4.3). */
    EXPIRED,
    WITHDRAWN,
    /** A later certificate of the same product took its place. */
    REPLACED,
    /** The day of issue is not known well enough to tell. */
    UNCERTAIN
}
