package vn.saolang.evaluation.model.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Samples of one candidate received together.
 *
 * @param number within scope and year
 * @param handover the paper set's record of the same samples
 * @param difference why there are more or fewer than the act asks for; empty when there are as many
 * @param batch lot number written on them, null when none
 */
public record SampleLot(
        UUID id,
        UUID candidate,
        String scope,
        int year,
        int number,
        UUID handover,
        int pieces,
        int expected,
        String difference,
        LocalDate receivedOn,
        String handedBy,
        String receiver,
        Condition condition,
        String remark,
        @Nullable String batch,
        @Nullable LocalDate expiresOn,
        String storage,
        List<SampleUnit> units) {

    /** In what condition they came. */
    public enum Condition {
        GOOD,
        DAMAGED,
        SPOILED
    }

    public SampleLot {
        units = List.copyOf(units);
    }

    /** "26-0012". */
    public String name() {
        return "%02d-%04d".formatted(year % 100, number);
    }

    /** "26-0012.3". */
    public String nameOf(SampleUnit unit) {
        return name() + "." + unit.number();
    }

    /** How many pieces are in this state. */
    public int count(SampleState state) {
        return (int) units.stream().filter(one -> one.state() == state).count();
    }
}
