package vn.saolang.evaluation.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.model.council.Seat;

/**
 * A seat entitled to a product and how far it is with one product's sheet.
 *
 * @param total of the finished sheet, null before
 */
public record Participant(
        Seat seat,
        boolean present,
        boolean finished,
        @Nullable BigDecimal total) {

    /** Takes part in this product: present, or gone after handing in a finished sheet. */
    public boolean takesPart() {
        return present || finished;
    }
}
