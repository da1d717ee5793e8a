package vn.saolang.recognition;

import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/**
 * A listed product of the past was found to be a product of this software, or that was taken back.
 *
 * @param reason why it was taken back; empty for a link
 */
public record HistoryLinked(UUID listed, UUID product, String reason) implements DomainEvent {

    @Override
    public String subjectType() {
        return "listed-product";
    }

    @Override
    public String subjectId() {
        return listed.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("product", product.toString(), "reason", reason);
    }
}
