package vn.saolang.evaluation.model.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Number, date and signer of a decision, as the văn thư entered them; null until then, never invented. */
public record Decision(
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String signedBy) {

    public static final Decision NONE = new Decision(null, null, null);
}
