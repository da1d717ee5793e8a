package vn.saolang.epcis.model.fact;

/** Under which names facts are kept; written to the database, so they never change. */
public final class FactKeys {

    public static final String TRANSACTION = "bt:";
    public static final String SOURCE = "src:";
    public static final String DESTINATION = "dst:";
    public static final String TRANSFORMATION = "tid";
    public static final String DISPOSITION_SET = "pds";
    public static final String DISPOSITION_UNSET = "pdu";
    public static final String QUANTITY = "q";
    public static final String ERROR_TIME = "ed.time";
    public static final String ERROR_REASON = "ed.reason";
    public static final String CORRECTIVE = "ed.corrective";

    /** Prefix of what sensors tell; by itself: that there is a list of sensor elements. */
    public static final String SENSOR = "s";

    /** Ends the key of points in time, which are kept beside the text they were written in. */
    public static final String TIME = "@";

    /** The key that lists the keys there are something by. */
    public static final String PRESENT = "?";

    private FactKeys() {}

    /** A value of a sensor report or its metadata, with the unit of measure when the value has one. */
    public static String sensor(String attribute, String unit) {
        return SENSOR + "." + attribute + (unit.isEmpty() ? "" : ":" + unit);
    }

    /** Quantities in one unit of measure. */
    public static String quantity(String unit) {
        return QUANTITY + ":" + unit;
    }

    /** Where fields of an event's maker may stand, and how the query language calls the place. */
    public enum Area {
        EVENT("x", ""),
        ILMD("i", "ILMD_"),
        ERROR_DECLARATION("e", "ERROR_DECLARATION_"),
        SENSOR_ELEMENT("se", "SENSORELEMENT_"),
        SENSOR_METADATA("sm", "SENSORMETADATA_"),
        SENSOR_REPORT("sr", "SENSORREPORT_"),
        READ_POINT("r", "readPoint_"),
        BIZ_LOCATION("l", "bizLocation_");

        private final String code;
        private final String term;

        Area(String code, String term) {
            this.code = code;
            this.term = term;
        }

        /** As in the names of parameters: {@code EQ_ILMD_…}; empty for the event itself. */
        public String term() {
            return term;
        }

        /** The key of a field directly in the area, or at any depth within one. */
        public String key(boolean inner, String field) {
            return code + (inner ? "+" : "") + "|" + field;
        }
    }
}
