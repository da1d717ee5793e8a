package vn.saolang.producer.model.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.SuccessionDraft;
import vn.saolang.producer.SuccessionKind;

/** What keeps a succession from being proposed or confirmed (26/2026 Điều 2.3 for who may hold products). */
public final class SuccessionRules {

    private static final String WHO = "26/2026 Điều 2.3";
    private static final int LONGEST = 300;

    private SuccessionRules() {}

    /**
     * What is known of the two sides.
     *
     * @param kind null when no such entity is known
     * @param passed whether it has passed into another already
     */
    public record Side(@Nullable EntityKind kind, boolean passed) {}

    /** Every defect of a proposal. */
    public static List<Refusal> defects(
            SuccessionDraft draft, List<Side> predecessors, @Nullable Side successor, LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        SuccessionKind kind = draft.kind();
        if (kind == null) {
            defects.add(Refusal.of("producer.SUCCESSION_KIND_MISSING", "kind"));
        }
        sides(defects, draft, predecessors, successor);
        if (kind == SuccessionKind.SPLIT && draft.parts().isEmpty()) {
            defects.add(Refusal.of("producer.PARTS_MISSING", "parts"));
        }
        if (kind == SuccessionKind.MERGER && draft.predecessors().size() < 2) {
            defects.add(Refusal.of("producer.MERGER_OF_ONE", "predecessors"));
        }
        paper(defects, draft, today);
        return defects;
    }

    private static void sides(
            List<Refusal> defects, SuccessionDraft draft, List<Side> predecessors, @Nullable Side successor) {
        if (draft.predecessors().isEmpty()) {
            defects.add(Refusal.of("producer.PREDECESSOR_MISSING", "predecessors"));
        }
        if (successor == null || successor.kind() == null) {
            defects.add(Refusal.of("producer.SUCCESSOR_MISSING", "successor"));
            return;
        }
        if (draft.predecessors().contains(draft.successor())) {
            defects.add(Refusal.of("producer.SUCCESSOR_IS_PREDECESSOR", "successor"));
        }
        defects.addAll(standing(predecessors, successor));
        if (!successor.kind().mayFile()) {
            defects.add(
                    Refusal.of("producer.SUCCESSOR_MAY_NOT_FILE", "successor").citing(WHO));
        }
        if (successor.kind().tourismOnly()
                && predecessors.stream()
                        .anyMatch(one -> one.kind() != null && !one.kind().tourismOnly())) {
            defects.add(
                    Refusal.of("producer.SUCCESSOR_TOURISM_ONLY", "successor").citing(WHO));
        }
    }

    /** Who has passed into another has nothing left to pass on, and takes nothing in: no line runs in a circle. */
    public static List<Refusal> standing(List<Side> predecessors, Side successor) {
        List<Refusal> defects = new ArrayList<>();
        if (predecessors.stream().anyMatch(Side::passed)) {
            defects.add(Refusal.of("producer.PREDECESSOR_PASSED", "predecessors"));
        }
        if (successor.passed()) {
            defects.add(Refusal.of("producer.SUCCESSOR_PASSED", "successor"));
        }
        return defects;
    }

    private static void paper(List<Refusal> defects, SuccessionDraft draft, LocalDate today) {
        if (draft.effectiveOn() == null) {
            defects.add(Refusal.of("producer.EFFECTIVE_ON_MISSING", "effectiveOn"));
        }
        text(defects, "paperNumber", "producer.succession.paper-number", draft.paperNumber());
        text(defects, "paperIssuer", "producer.succession.paper-issuer", draft.paperIssuer());
        LocalDate paperOn = draft.paperOn();
        if (paperOn == null || paperOn.isAfter(today)) {
            defects.add(Refusal.of("producer.PAPER_ON_WRONG", "paperOn"));
        }
    }

    private static void text(List<Refusal> defects, String field, String label, String value) {
        if (value.isBlank()) {
            defects.add(Refusal.of("producer.PAPER_MISSING", field, label));
        } else if (value.length() > LONGEST) {
            defects.add(Refusal.of("producer.TOO_LONG", field, Integer.toString(LONGEST)));
        }
    }
}
