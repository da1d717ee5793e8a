package vn.saolang.idea;

import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/**
 * A village meeting was written down, changed, or concluded with its choice.
 *
 * @param action {@code WRITE}, {@code FILE} or {@code CONCLUDE}
 * @param chosen how many products it chose
 */
public record VillageMeetingMoved(UUID meeting, String action, int chosen) implements DomainEvent {

    @Override
    public String subjectType() {
        return "village-meeting";
    }

    @Override
    public String subjectId() {
        return meeting.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("action", action, "chosen", Integer.toString(chosen));
    }
}
