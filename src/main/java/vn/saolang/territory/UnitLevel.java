package vn.saolang.territory;

/** Level of administration; districts exist only before 1/7/2025. */
public enum UnitLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE
}
