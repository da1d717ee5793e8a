package vn.saolang.kernel;

/** What was asked for does not exist, or the actor may not know that it does; becomes a 404. */
public class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what);
    }
}
