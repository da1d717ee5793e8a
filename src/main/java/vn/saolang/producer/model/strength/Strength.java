package vn.saolang.producer.model.strength;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a producer could make in a year. Not yet judged: what is missing is null or empty.
 *
 * @param women of the workers; null when not told, as minority is
 * @param machines one a line, as people write them
 */
public record Strength(
        @Nullable Integer year,
        @Nullable Integer workers,
        @Nullable Integer women,
        @Nullable Integer minority,
        String machines,
        List<Output> outputs) {

    public Strength {
        outputs = List.copyOf(outputs);
    }

    /** How much of a product a year. */
    public record Output(String product, @Nullable BigDecimal quantity, String unit) {}
}
