package vn.saolang.producer.area;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** Units of what an area yields, with their UN/CEFACT Recommendation 20 codes. */
public enum CapacityUnit {
    KILOGRAM("KGM", BigDecimal.ONE),
    TONNE("TNE", BigDecimal.valueOf(1000)),
    LITRE("LTR", BigDecimal.ONE),
    PIECE("H87", BigDecimal.ONE);

    private final String code;
    private final BigDecimal factor;

    CapacityUnit(String code, BigDecimal factor) {
        this.code = code;
        this.factor = factor;
    }

    public String code() {
        return code;
    }

    /** Its message key. */
    public String key() {
        return "producer.area.unit." + code;
    }

    /** Kilograms for masses; litres and pieces stay what they are. */
    public CapacityUnit base() {
        return this == TONNE ? KILOGRAM : this;
    }

    /** A quantity of this unit in its {@link #base()}. */
    public BigDecimal inBase(BigDecimal quantity) {
        return quantity.multiply(factor);
    }

    /** The unit of a code, if it is one of these. */
    public static Optional<CapacityUnit> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
