package vn.saolang.evaluation.app.tasting;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.store.tasting.TastedStore;
import vn.saolang.kernel.VietnamTime;

/**
 * Lets what was tasted flow into the members' own sheets of an open product, within the transaction of the verb that holds the
 * product's lock. What a member has answered or written by hand stays; the tasting's answer is shown beside it.
 */
@Component
public class PourTasting {

    private final TastedStore tasted;
    private final VietnamTime time;

    PourTasting(TastedStore tasted, VietnamTime time) {
        this.tasted = tasted;
        this.time = time;
    }

    /** How many answers flowed; none while the product is not open or its codes are not revealed. */
    public int into(UUID product) {
        return tasted.pour(product, time.now());
    }
}
