package vn.saolang.stamp;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;

/**
 * An order of stamps, or a run of its stamps, moved.
 *
 * @param type StampsOrdered, StampsMinted, StampsPrinted, StampPrintFetched, StampsDelivered, StampsApplied, StampsActivated, StampsVoided, StampSold,
 *     StampOrderCancelled, QuotaRaised, MaterialPlanDeclared, MaterialPlanDecided
 * @param order roll number, or the item for plans and quotas
 */
public record StampStep(String type, String order, Map<String, String> facts) implements DomainEvent {

    public StampStep {
        facts = Map.copyOf(facts);
    }

    @Override
    public String subjectType() {
        return "stamp";
    }

    @Override
    public String subjectId() {
        return order;
    }
}
