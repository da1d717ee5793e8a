package vn.saolang.evaluation;

import java.util.UUID;

/** Identifies what a council found about one product. */
public record ResultId(UUID value) {

    public static ResultId fresh() {
        return new ResultId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
