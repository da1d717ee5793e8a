package vn.saolang.evaluation.model.ballot;

/**
 * A returned ballot.
 *
 * @param stars what the member's own sheet comes to, 1 to 5
 * @param text the reason or other opinion, empty when the member agrees
 */
public record Vote(String member, String agency, Opinion opinion, String text, int stars) {}
