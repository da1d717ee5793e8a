package vn.saolang.support.model.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was typed beside a step.
 *
 * @param note the reason of a decision, of a dispute, or words that go with the step
 * @param decision number of the decision, may be empty
 * @param money đồng granted or delivered, null when in kind; negative when it was no number
 * @param day of the decision or of the delivery, null when none was typed
 * @param what what was delivered
 * @param giver who gave it
 */
public record Typed(
        String note,
        String decision,
        @Nullable BigDecimal money,
        @Nullable LocalDate day,
        String what,
        String giver) {

    public static Typed note(String note) {
        return new Typed(note, "", null, null, "", "");
    }
}
