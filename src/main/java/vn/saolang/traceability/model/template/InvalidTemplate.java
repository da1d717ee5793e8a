package vn.saolang.traceability.model.template;

/** A template file breaks a rule; the application does not start. The message names file and place. */
public class InvalidTemplate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidTemplate(String file, String what) {
        super(file + ": " + what);
    }
}
