package vn.saolang.evaluation.model.vote;

import vn.saolang.evaluation.model.council.Fraction;

/**
 * The count of a motion. Pure. A half means more than half, so that a tie carries nothing; every other share is reached by
 * exactly it. The share is taken of those who take part: abstaining, or not voting, is not in favour. All of this is the
 * council's rules; the law is silent on it (26/2026 Điều 7.3b, 7.4b).
 *
 * @param takingPart members who take part in the motion, at least those who voted
 */
public record Poll(Fraction share, int takingPart, int inFavour, int against, int abstained) {

    public Poll {
        if (inFavour < 0 || against < 0 || abstained < 0 || inFavour + against + abstained > takingPart) {
            throw new IllegalArgumentException("more votes than members");
        }
    }

    /** Whether share asks for more than it: only the half does. */
    public static boolean moreThan(Fraction share) {
        return 2 * share.numerator() == share.denominator();
    }

    public boolean carried() {
        int votes = inFavour * share.denominator();
        int asked = share.numerator() * takingPart;
        return inFavour > 0 && (moreThan(share) ? votes > asked : votes >= asked);
    }
}
