package vn.saolang.territory;

/** What an agency is to the programme: councils name departments by it (26/2026 Điều 5). */
public enum AgencyKind {
    PEOPLES_COMMITTEE,
    DISTRICT_COMMITTEE,
    COORDINATION_OFFICE,
    AGRICULTURE,
    INDUSTRY_TRADE,
    HEALTH,
    SCIENCE,
    CULTURE
}
