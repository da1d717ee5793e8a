package vn.saolang.kernel;

/**
 * What a person may be in the programme. A role is always held for a scope (see {@link Grant}).
 *
 * <p>Source of the offices: 26/2026 Điều 2.3 (producer), 7.2 (commune), 7.3 (province, council, advisory team), 7.4 (ministry).
 */
public enum Role {
    PRODUCER,
    /** Prepares for producers that gave a mandate; never submits. */
    CONSULTANT,
    COMMUNE_OFFICER,
    COMMUNE_CHAIR,
    PROVINCE_OFFICE,
    COUNCIL_CHAIR,
    COUNCIL_SECRETARY,
    COUNCIL_MEMBER,
    /** Sits in the advisory team of a council (tổ tư vấn). */
    ADVISER,
    PROVINCE_CHAIR,
    MINISTRY_OFFICE,
    MINISTER,
    ADMINISTRATOR
}
