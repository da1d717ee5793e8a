package vn.saolang.kernel;

import java.util.List;

/** An act refused inside a transaction, with every reason; becomes a 422 page or problem. */
public class RefusedException extends RuntimeException {

    private final transient List<Refusal> refusals;

    public RefusedException(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::code).toList().toString());
        this.refusals = List.copyOf(refusals);
    }

    public RefusedException(Refusal refusal) {
        this(List.of(refusal));
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
