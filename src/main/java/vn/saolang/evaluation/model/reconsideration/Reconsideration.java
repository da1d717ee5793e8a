package vn.saolang.evaluation.model.reconsideration;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.ResultId;

/**
 * A request to look at a result again before it is decided upon.
 *
 * @param byOffice whether the office asked, not the producer
 * @param answer the chair's reason, null while open
 */
public record Reconsideration(
        UUID id,
        ResultId result,
        boolean byOffice,
        String askedName,
        LocalDate askedOn,
        String ground,
        State state,
        @Nullable String answer) {

    /** Whether it was answered. */
    public enum State {
        OPEN,
        /** The product is evaluated anew; the new result takes the place of the first. */
        ACCEPTED,
        REJECTED
    }
}
