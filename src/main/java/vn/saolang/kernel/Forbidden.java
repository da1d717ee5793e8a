package vn.saolang.kernel;

/** The actor may not do this; becomes a 403. */
public class Forbidden extends RuntimeException {

    public Forbidden(String what) {
        super(what);
    }
}
