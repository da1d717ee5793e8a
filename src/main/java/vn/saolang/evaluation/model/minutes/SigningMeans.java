package vn.saolang.evaluation.model.minutes;

/** How minutes were signed. */
public enum SigningMeans {
    /** Both confirmed by their password inside the system. */
    ELECTRONIC,
    /** By hand on paper; the scan was handed in. */
    WET,
    /** With digital signatures of tokens; the signed PDF was handed in. */
    TOKEN
}
