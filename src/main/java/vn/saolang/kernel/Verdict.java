package vn.saolang.kernel;

import java.util.List;

/** Whether an act may be done: an expected refusal is a value, and names every reason at once. */
public sealed interface Verdict {

    record Allowed() implements Verdict {}

    record Refused(List<Refusal> refusals) implements Verdict {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    static Verdict allowed() {
        return new Allowed();
    }

    /** Allowed when the list is empty, refused with all of it otherwise. */
    static Verdict of(List<Refusal> refusals) {
        return refusals.isEmpty() ? new Allowed() : new Refused(refusals);
    }

    default boolean isAllowed() {
        return this instanceof Allowed;
    }

    default List<Refusal> refusals() {
        return switch (this) {
            case Allowed _ -> List.of();
            case Refused refused -> refused.refusals();
        };
    }

    /** Goes on when allowed, else throws {@link RefusedException}, which rolls a transaction back. */
    default void orThrow() {
        if (this instanceof Refused refused) {
            throw new RefusedException(refused.refusals());
        }
    }
}
