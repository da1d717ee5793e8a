package vn.saolang.business.model.plan;

import java.util.Map;
import vn.saolang.business.PlanPart;

/**
 * A part as stored.
 *
 * @param version 0 when nothing was written yet
 */
public record PartText(PlanPart part, int version, Map<String, String> fields) {

    public PartText {
        fields = Map.copyOf(fields);
    }

    public static PartText blank(PlanPart part) {
        return new PartText(part, 0, Map.of());
    }

    /** The field's text; empty when nothing was written. */
    public String get(String field) {
        return fields.getOrDefault(field, "");
    }
}
