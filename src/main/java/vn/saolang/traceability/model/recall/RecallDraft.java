package vn.saolang.traceability.model.recall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.saolang.kernel.Refusal;

/** A recall as typed, not yet judged. */
public record RecallDraft(String reason, String finding, String advice) {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;

    public static RecallDraft blank() {
        return new RecallDraft("", "", "");
    }

    /** The reason chosen. */
    public Optional<RecallReason> chosen() {
        return Arrays.stream(RecallReason.values())
                .filter(one -> one.name().equals(reason))
                .findFirst();
    }

    /** Every defect. */
    public List<Refusal> defects() {
        List<Refusal> defects = new ArrayList<>();
        if (chosen().isEmpty()) {
            defects.add(Refusal.of("traceability.RECALL_REASON", "reason").citing("55/2010/QH12 Điều 55"));
        }
        text("finding", "traceability.RECALL_FINDING", finding).ifPresent(defects::add);
        text("advice", "traceability.RECALL_ADVICE", advice).ifPresent(defects::add);
        return defects;
    }

    /** The defect of a text that must say something. */
    public static Optional<Refusal> text(String field, String code, String typed) {
        int length = typed.strip().length();
        return length < SHORTEST || length > LONGEST
                ? Optional.of(Refusal.of(code, field, Integer.toString(SHORTEST), Integer.toString(LONGEST)))
                : Optional.empty();
    }
}
