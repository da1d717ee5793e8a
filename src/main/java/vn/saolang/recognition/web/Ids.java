package vn.saolang.recognition.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.ResultId;
import vn.saolang.kernel.NotFound;
import vn.saolang.recognition.model.DecisionKind;

/** Reads ids of a form; one that cannot be read names nothing. */
final class Ids {

    private Ids() {}

    static ResultId result(String text) {
        try {
            return new ResultId(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            throw new NotFound("result " + notOne.getMessage());
        }
    }

    static DecisionKind kind(@Nullable String text) {
        return DecisionKind.APPROVAL.name().equals(text) ? DecisionKind.APPROVAL : DecisionKind.RECOGNITION;
    }
}
