package vn.saolang.stamp.model.ledger;

/**
 * Stamps of a roll that follow each other.
 *
 * @param from position of the first one, from 1
 * @param to position of the last one
 */
public record Run(int from, int to) {

    /** The run between two positions, whichever was named first. */
    public static Run between(int one, int other) {
        return new Run(Math.min(one, other), Math.max(one, other));
    }

    /** How many stamps. */
    public int size() {
        return to - from + 1;
    }
}
