package vn.saolang.recognition.register;

/** By what the register can be filtered: the certificate's state, or that the product waits for the ministry. */
public enum RegisterStatus {
    VALID,
    EXPIRED,
    WITHDRAWN,
    ANNULLED,
    UNCERTAIN,
    /** Approved with 90 points or more and proposed for 5 stars (26/2026 Điều 7.3e). */
    PROPOSED_TO_CENTRAL
}
