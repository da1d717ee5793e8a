package vn.saolang.territory;

/**
 * One way in which an old unit went on in a new one.
 *
 * @param whole the whole old unit went there; otherwise a part, and a person has to say which
 * @param act the act that did it
 * @param doubt why the row is doubtful, in the words of the data file; empty when it is not
 */
public record Succession(Unit from, Unit to, boolean whole, String act, String doubt) {}
