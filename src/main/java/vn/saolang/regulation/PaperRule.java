package vn.saolang.regulation;

import java.util.Set;

/**
 * A paper the act asks for.
 *
 * @param act number of the act
 * @param paper its lasting name, by which modules tell that it exists
 * @param name in Vietnamese
 * @param by who makes it, in Vietnamese
 * @param clause "Điều 6.2a"
 * @param kinds kinds of evaluation it is asked for; empty means every kind
 * @param tourism whether it is asked for in the tourism group too (26/2026 Điều 6.2d)
 */
public record PaperRule(
        String act,
        String paper,
        String name,
        String by,
        String clause,
        Set<String> kinds,
        boolean tourism,
        When when) {

    public PaperRule {
        kinds = Set.copyOf(kinds);
    }

    /** What must have happened before it is asked for. */
    public enum When {
        ALWAYS,
        /** The province's council ranked 3 or 4 stars. */
        RANKED_3_4,
        /** The product may reach 5 stars. */
        FIVE,
        /** There is a case of withdrawal. */
        WITHDRAWAL
    }

    /** Whether it is asked for in an evaluation of this kind. */
    public boolean asks(String kind, boolean tourismProduct, Set<When> happened) {
        return (kinds.isEmpty() || kinds.contains(kind)) && (tourism || !tourismProduct) && happened.contains(when);
    }
}
