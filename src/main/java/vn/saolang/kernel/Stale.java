package vn.saolang.kernel;

/** Somebody else changed the record first; becomes a 409 and nothing is lost. */
public class Stale extends RuntimeException {

    public Stale(String what) {
        super(what);
    }
}
