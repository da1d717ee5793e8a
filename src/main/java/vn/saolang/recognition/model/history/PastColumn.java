package vn.saolang.recognition.model.history;

import java.util.Locale;

/** What an office tells of a past recognition: a column of its list, a field of its form. */
public enum PastColumn {
    NAME(true),
    ENTITY(true),
    PROVINCE(true),
    DISTRICT(false),
    COMMUNE(false),
    /** Number of the criteria set of today's list the product belongs to (26/2026 Phụ lục I). */
    SET(true),
    EVALUATED_AT(false),
    PROPOSED(false),
    RECOGNISED(false),
    LEVEL(false),
    AUTHORITY(false),
    ACT(false),
    DECISION(false),
    DECIDED(true),
    TOTAL(false),
    CODE(false),
    SOURCE(true),
    GRADE(true),
    /** The source really says what contradicts the law of its time. */
    SOURCE_SAYS_SO(false),
    REMARK(false);

    private final boolean needed;

    PastColumn(boolean needed) {
        this.needed = needed;
    }

    public boolean needed() {
        return needed;
    }

    /** Its name in forms and message keys. */
    public String field() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Message key of its heading. */
    public String key() {
        return "recognition.history.column." + field();
    }
}
