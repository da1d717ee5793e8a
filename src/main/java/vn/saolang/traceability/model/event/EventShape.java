package vn.saolang.traceability.model.event;

import org.jspecify.annotations.Nullable;
import vn.saolang.traceability.model.diary.EntryDraft;
import vn.saolang.traceability.model.diary.FactKeys;
import vn.saolang.traceability.model.diary.TestLine;

/**
 * Which event an entry is, in the bare terms of CBV 2.0.
 *
 * @param action null in a transformation
 * @param disposition empty for none
 */
record EventShape(String type, @Nullable String action, String bizStep, String disposition) {

    private static final String OBJECT = "ObjectEvent";
    private static final String OBSERVE = "OBSERVE";

    static EventShape of(EntryDraft draft) {
        return switch (draft.kind()) {
            case CARE -> new EventShape(OBJECT, OBSERVE, "other", "");
            case HARVEST, PURCHASE -> new EventShape(OBJECT, "ADD", "commissioning", "active");
            case RECEIPT -> new EventShape(OBJECT, OBSERVE, "receiving", "in_progress");
            case PROCESSING -> new EventShape("TransformationEvent", null, "creating_class_instance", "in_progress");
            case PACKING -> new EventShape("TransformationEvent", null, "packing", "sellable_not_accessible");
            case TEST ->
                new EventShape(
                        OBJECT,
                        OBSERVE,
                        "inspecting",
                        draft.tests().stream().allMatch(TestLine::passed) ? "conformant" : "non_conformant");
            case SAMPLE -> new EventShape(OBJECT, OBSERVE, "sampling", "reserved");
            case SHIPMENT -> new EventShape(OBJECT, OBSERVE, "shipping", "in_transit");
            case LOSS -> loss(draft.facts().getOrDefault(FactKeys.CAUSE, ""));
        };
    }

    /** What was stolen is still somewhere; what was spoilt or spilt is not. */
    private static EventShape loss(String cause) {
        return cause.equals("STOLEN")
                ? new EventShape(OBJECT, OBSERVE, "other", "stolen")
                : new EventShape(OBJECT, "DELETE", "destroying", "destroyed");
    }
}
