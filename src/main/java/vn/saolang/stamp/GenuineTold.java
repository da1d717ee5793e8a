package vn.saolang.stamp;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;

/** A producer changed what offices are told of its genuine goods. */
public record GenuineTold(String item, int photos) implements DomainEvent {

    @Override
    public String subjectType() {
        return "item";
    }

    @Override
    public String subjectId() {
        return item;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("photos", Integer.toString(photos));
    }
}
