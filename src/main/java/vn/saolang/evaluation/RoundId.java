package vn.saolang.evaluation;

import java.util.UUID;

/** Identifies a round of evaluation. */
public record RoundId(UUID value) {

    public static RoundId fresh() {
        return new RoundId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
