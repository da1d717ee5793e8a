package vn.saolang.stamp.model.outlet;

import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;
import vn.saolang.product.ProductId;

/**
 * A producer told of an outlet, or took it off the page.
 *
 * @param told false when it was taken off
 */
public record OutletChanged(UUID outlet, ProductId product, boolean told) implements DomainEvent {

    @Override
    public String subjectType() {
        return "outlet";
    }

    @Override
    public String subjectId() {
        return outlet.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("product", product.toString(), "told", Boolean.toString(told));
    }
}
