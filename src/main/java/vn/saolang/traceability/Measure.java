package vn.saolang.traceability;

import java.math.BigDecimal;
import java.util.Optional;

/** Units of quantities, with their UN/CEFACT Recommendation 20 codes as EPCIS writes them. */
public enum Measure {
    KILOGRAM("KGM", "MASS", "1"),
    GRAM("GRM", "MASS", "0.001"),
    TONNE("TNE", "MASS", "1000"),
    LITRE("LTR", "VOLUME", "1"),
    MILLILITRE("MLT", "VOLUME", "0.001"),
    PIECE("H87", "COUNT", "1");

    private final String code;
    private final String dimension;
    private final BigDecimal factor;

    Measure(String code, String dimension, String factor) {
        this.code = code;
        this.dimension = dimension;
        this.factor = new BigDecimal(factor);
    }

    public String code() {
        return code;
    }

    /** Whether quantities in the two units can be compared. */
    public boolean isLike(Measure other) {
        return dimension.equals(other.dimension);
    }

    /** Kilogram, litre or piece. */
    public Measure base() {
        return switch (this) {
            case KILOGRAM, GRAM, TONNE -> KILOGRAM;
            case LITRE, MILLILITRE -> LITRE;
            case PIECE -> PIECE;
        };
    }

    /** A quantity of this unit in the base unit of its kind: kilograms, litres, pieces. */
    public BigDecimal inBase(BigDecimal quantity) {
        return quantity.multiply(factor);
    }

    /** The unit of a code, if it is one of these. */
    public static Optional<Measure> of(String code) {
        for (Measure measure : values()) {
            if (measure.code.equals(code)) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }
}
