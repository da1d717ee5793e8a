package vn.saolang.evaluation.team;

/** The field an adviser judges in (lĩnh vực). Which criteria go to which is proposed by a data file, not by the law. */
public enum Sector {
    AGRICULTURE,
    TRADE,
    HEALTH,
    SCIENCE,
    CULTURE,
    /** Everything no other sector has: organisation, growth, labour. */
    OCOP;

    /** Message key of its name. */
    public String key() {
        return "evaluation.sector." + name();
    }
}
