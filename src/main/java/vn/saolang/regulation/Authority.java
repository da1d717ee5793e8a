package vn.saolang.regulation;

/** The level of administration that takes part in an evaluation. */
public enum Authority {
    COMMUNE,
    DISTRICT,
    PROVINCE,
    CENTRAL
}
