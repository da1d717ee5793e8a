package vn.saolang.idea;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;
import vn.saolang.territory.UnitRef;

/**
 * A commune's list of the year changed, was sent to the province, or taken back.
 *
 * @param action {@code ADD}, {@code REMOVE}, {@code SEND} or {@code TAKE_BACK}
 */
public record ExpectedListMoved(UnitRef commune, int year, String action) implements DomainEvent {

    @Override
    public String subjectType() {
        return "expected-list";
    }

    @Override
    public String subjectId() {
        return commune.key() + "/" + year;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("action", action, "year", Integer.toString(year));
    }
}
