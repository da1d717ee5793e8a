package vn.saolang.producer;

import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/**
 * A mandate was given, accepted or ended.
 *
 * @param what GIVEN, ACCEPTED or ENDED
 * @param account whom it was given to
 */
public record MandateMoved(UUID mandate, EntityId entity, String what, UUID account) implements DomainEvent {

    @Override
    public String type() {
        return "Mandate" + what.charAt(0) + what.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String subjectType() {
        return "entity";
    }

    @Override
    public String subjectId() {
        return entity.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("mandate", mandate.toString(), "account", account.toString());
    }
}
