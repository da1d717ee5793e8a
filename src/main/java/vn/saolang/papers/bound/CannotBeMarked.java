package vn.saolang.papers.bound;

/** A file on which no reader's name can be put: broken, encrypted, or of a kind no library here reads. */
public final class CannotBeMarked extends Exception {

    private static final long serialVersionUID = 1;

    CannotBeMarked(Throwable cause) {
        super(cause);
    }
}
