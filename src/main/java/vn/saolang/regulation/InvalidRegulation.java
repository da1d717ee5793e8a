package vn.saolang.regulation;

import java.util.List;

/** A data file breaks a rule, or a set in use was changed. The application does not start; each problem names its place. */
public class InvalidRegulation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    /** @param problems at least one, each with file or set and criterion */
    public InvalidRegulation(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    /** The problems, in file order. */
    public List<String> problems() {
        return problems;
    }
}
