package vn.saolang.evaluation;

import java.util.UUID;

/** Identifies a council. */
public record CouncilId(UUID value) {

    public static CouncilId fresh() {
        return new CouncilId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
