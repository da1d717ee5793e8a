package vn.saolang.stamp.model.proof;

import java.math.BigDecimal;
import java.util.List;
import vn.saolang.stamp.OrderId;

/**
 * A roll in a night's proof.
 *
 * @param number of the roll
 * @param score 0 to 100
 * @param faults what is wrong with some of its codes; empty when nothing is
 */
public record RollLine(
        OrderId order,
        int number,
        String item,
        String producer,
        long codes,
        long resolving,
        long withOrigin,
        BigDecimal score,
        List<Fault> faults) {

    public RollLine {
        faults = List.copyOf(faults);
    }
}
