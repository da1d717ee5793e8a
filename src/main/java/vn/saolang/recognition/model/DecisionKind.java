package vn.saolang.recognition.model;

/** What a decision does. */
public enum DecisionKind {
    /** Recognises products and grants certificates: 3 and 4 stars by the province, 5 by the ministry. */
    RECOGNITION,
    /** Approves results of 90 points and more, to be proposed to the ministry (26/2026 Điều 7.3e). */
    APPROVAL
}
