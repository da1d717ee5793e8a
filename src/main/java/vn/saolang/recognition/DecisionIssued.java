package vn.saolang.recognition;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/**
 * A decision was signed: products are recognised, or their results approved.
 *
 * @param number full number, "123/QĐ-UBND"
 */
public record DecisionIssued(UUID decision, String kind, String number, LocalDate decidedOn, int products)
        implements DomainEvent {

    @Override
    public String subjectType() {
        return "decision";
    }

    @Override
    public String subjectId() {
        return decision.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "kind", kind, "number", number, "day", decidedOn.toString(), "products", Integer.toString(products));
    }
}
