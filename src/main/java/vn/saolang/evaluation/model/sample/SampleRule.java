package vn.saolang.evaluation.model.sample;

import vn.saolang.evaluation.Level;

/**
 * How many samples the act asks for with a dossier.
 *
 * @param pieces 0 when the act of its day names no number
 * @param clause the clause that asks for them
 */
public record SampleRule(int pieces, String clause) {

    /** The rule of a level: the province gets them with every dossier, the ministry with one of five stars. */
    public static SampleRule of(int pieces, Level level, boolean reEvaluation) {
        String clause =
                switch (level) {
                    case PROVINCE -> "26/2026 Điều 6.2d";
                    case CENTRAL -> reEvaluation ? "26/2026 Điều 6.3b" : "26/2026 Điều 6.3a";
                };
        return new SampleRule(pieces, clause);
    }

    /** Whether so many have to be explained. */
    public boolean differs(int received) {
        return pieces > 0 && received != pieces;
    }
}
