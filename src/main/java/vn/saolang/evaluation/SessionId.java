package vn.saolang.evaluation;

import java.util.UUID;

/** Identifies a meeting of a council. */
public record SessionId(UUID value) {

    public static SessionId fresh() {
        return new SessionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
