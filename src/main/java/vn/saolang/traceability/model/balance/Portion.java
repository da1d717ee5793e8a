package vn.saolang.traceability.model.balance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.saolang.traceability.Measure;

/**
 * So much of an item, to be compared with another.
 *
 * @param netContent of one piece, in {@code netUnit}; null when not told
 */
public record Portion(
        BigDecimal quantity,
        Measure unit,
        @Nullable BigDecimal netContent,
        @Nullable Measure netUnit) {

    private static final int SCALE = 4;

    /** Output to input, 4 decimals; empty when they cannot be compared (litres with kilograms, pieces without net content). */
    public static Optional<BigDecimal> ratio(List<Portion> inputs, List<Portion> outputs) {
        if (inputs.isEmpty() || outputs.isEmpty()) {
            return Optional.empty();
        }
        Measure measure = inputs.getFirst().comparable();
        boolean alike = inputs.stream().allMatch(one -> one.comparable().isLike(measure))
                && outputs.stream().allMatch(one -> one.comparable().isLike(measure));
        BigDecimal in = sum(inputs);
        return alike && in.signum() > 0
                ? Optional.of(sum(outputs).divide(in, SCALE, java.math.RoundingMode.HALF_UP))
                : Optional.empty();
    }

    private static BigDecimal sum(List<Portion> portions) {
        return portions.stream().map(Portion::base).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Pieces of known content are compared by their content. */
    private Measure comparable() {
        return unit == Measure.PIECE && netUnit != null ? netUnit : unit;
    }

    private BigDecimal base() {
        return unit == Measure.PIECE && netUnit != null && netContent != null
                ? netUnit.inBase(quantity.multiply(netContent))
                : unit.inBase(quantity);
    }
}
