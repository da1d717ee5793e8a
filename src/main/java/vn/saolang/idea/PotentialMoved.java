package vn.saolang.idea;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;

/**
 * A potential product was written down, changed, taken into the inventory, left aside or chosen.
 *
 * @param action what was done: a name of the lifecycle's actions, or {@code CHANGE}
 */
public record PotentialMoved(PotentialId potential, String action, PotentialState state) implements DomainEvent {

    @Override
    public String subjectType() {
        return "potential";
    }

    @Override
    public String subjectId() {
        return potential.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("action", action, "state", state.name());
    }
}
