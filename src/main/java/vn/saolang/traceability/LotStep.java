package vn.saolang.traceability;

import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/**
 * Something was said of a lot, or of all lots of an item, apart from the diary.
 *
 * @param type LotPublished, LotHidden or LabelStated
 * @param subject the lot, or the item for LabelStated
 */
public record LotStep(String type, UUID subject) implements DomainEvent {

    @Override
    public String subjectType() {
        return type.equals("LabelStated") ? "item" : "lot";
    }

    @Override
    public String subjectId() {
        return subject.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
