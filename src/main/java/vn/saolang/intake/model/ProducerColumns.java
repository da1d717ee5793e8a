package vn.saolang.intake.model;

import java.util.List;

/** The columns of a list of producers; their fields bear the names of an entity's form. */
public final class ProducerColumns {

    public static final String NAME = "name";
    public static final String KIND = "kind";
    public static final String COMMUNE = "commune";
    public static final String NUMBER = "registrationNumber";
    public static final String REGISTERED_ON = "registeredOn";
    public static final String REGISTERED_AT = "registeredAt";
    public static final String ADDRESS = "address";
    public static final String PHONE = "phone";
    public static final String EMAIL = "email";
    public static final String PERSON = "representativeName";
    public static final String TITLE = "representativeTitle";
    public static final String SEX = "representativeSex";
    public static final String ETHNICITY = "representativeEthnicity";

    /** All of them as they stand in the template. */
    public static final List<Column> ALL = List.of(
            column(NAME, true),
            column(KIND, true),
            column(COMMUNE, true),
            column(NUMBER, false),
            column(REGISTERED_ON, false),
            column(REGISTERED_AT, false),
            column(ADDRESS, false),
            column(PHONE, false),
            column(EMAIL, false),
            column(PERSON, false),
            column(TITLE, false),
            column(SEX, false),
            column(ETHNICITY, false));

    private ProducerColumns() {}

    private static Column column(String field, boolean needed) {
        return new Column(field, "intake.column." + field, needed);
    }
}
