package vn.saolang.kernel;

/** A program called without a key, or with one that is not known or was taken back; answered with 401. */
public class Unauthenticated extends RuntimeException {

    public Unauthenticated(String message) {
        super(message);
    }
}
