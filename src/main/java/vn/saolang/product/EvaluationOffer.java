package vn.saolang.product;

import java.util.List;
import vn.saolang.kernel.Refusal;

/**
 * A kind of evaluation the owner may begin for a product, or why not today.
 *
 * @param kind what the form at /dossiers is sent
 * @param labelKey message key of the button
 * @param why what stands against it today; empty when it may be begun
 */
public record EvaluationOffer(String kind, String labelKey, List<Refusal> why) {

    public EvaluationOffer {
        why = List.copyOf(why);
    }

    public boolean open() {
        return why.isEmpty();
    }
}
