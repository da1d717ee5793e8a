package vn.saolang.launch;

/** A start that cannot go on, told to the operator in one line and without a stack trace. */
public final class LaunchFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Takes the line to print: what is wrong and what to do about it. */
    public LaunchFailure(String line) {
        super(line);
    }

    /** Takes the line to print and what caused it. */
    public LaunchFailure(String line, Throwable cause) {
        super(line, cause);
    }
}
