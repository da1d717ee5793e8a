package vn.saolang.evaluation.model.council;

/**
 * An exact share, such as three quarters of the members.
 *
 * @param numerator from 1 to the denominator
 */
public record Fraction(int numerator, int denominator) {

    public Fraction {
        if (numerator < 1 || denominator < numerator) {
            throw new IllegalArgumentException("not a share of a council: " + numerator + "/" + denominator);
        }
    }

    /** The smallest whole number of members that is at least this share. */
    public int of(int members) {
        return Math.ceilDiv(numerator * members, denominator);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
