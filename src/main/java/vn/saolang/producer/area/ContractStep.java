package vn.saolang.producer.area;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;
import vn.saolang.producer.EntityId;

/**
 * A link contract was entered, changed or ended.
 *
 * @param step ENTERED, CHANGED or ENDED
 */
public record ContractStep(ContractId contract, EntityId entity, String step) implements DomainEvent {

    @Override
    public String subjectType() {
        return "contract";
    }

    @Override
    public String subjectId() {
        return contract.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("entity", entity.toString(), "step", step);
    }
}
