package vn.saolang.recognition.register;

/** What a recognition is on a day, judged when read. */
public enum CertificateState {
    /** Issued for a later day. */
    NOT_YET,
    VALID,
    /** Its 36 months are over (26/2026 Điều 4.3). */
    EXPIRED,
    /** The certificate was withdrawn (26/2026 Điều 8). */
    WITHDRAWN,
    /** The decision that recognised the product was withdrawn (26/2026 Điều 10.1b). */
    ANNULLED,
    /** A later certificate of the same product took its place. */
    REPLACED,
    /** The day of issue is not known well enough to tell. */
    UNCERTAIN
}
