package vn.saolang.business.web.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A day as browsers send it. */
public final class TypedDay {

    private TypedDay() {}

    /** The day, null when it is none. */
    public static @Nullable LocalDate of(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
