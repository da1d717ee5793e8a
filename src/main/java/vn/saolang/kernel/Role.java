package vn.saolang.kernel;

/**
 * What a person may be in the programme. A role is always held for a scope (see {@link Grant}).
 *
 * <p>Source of the offices: 26/2026 Điều 2.3 (producer), 7.2 (commune), 7.3 (province, council), 7.4 (ministry).
 */
public enum Role {
    PRODUCER,
    COMMUNE_OFFICER,
    COMMUNE_CHAIR,
    PROVINCE_OFFICE,
    COUNCIL_CHAIR,
    COUNCIL_SECRETARY,
    COUNCIL_MEMBER,
    PROVINCE_CHAIR,
    MINISTRY_OFFICE,
    MINISTER,
    ADMINISTRATOR
}
