package vn.saolang.ranking;

/** What is wrong with an answer that came from outside. */
public record AnswerDefect(String criterion, Kind kind) {

    /** The ways an answer can be wrong. */
    public enum Kind {
        UNKNOWN_CRITERION,
        NO_SUCH_OPTION,
        OTHER_CASE
    }
}
