package vn.saolang.ranking.model;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Leaves to raise, in set order, with the option each is raised to. Better is: fewer leaves, then the earlier leaf, then the
 * lower option.
 */
record Plan(int[] leaves, int[] options) {

    static final Plan NOTHING = new Plan(new int[0], new int[0]);

    static final Comparator<Plan> BEST_FIRST = Comparator.<Plan>comparingInt(plan -> plan.leaves.length)
            .thenComparing((one, other) -> Arrays.compare(one.leaves, other.leaves))
            .thenComparing((one, other) -> Arrays.compare(one.options, other.options));

    /** This plan with one more leaf at its end. */
    Plan and(int leaf, int option) {
        return then(new Plan(new int[] {leaf}, new int[] {option}));
    }

    /** This plan followed by one for later leaves. */
    Plan then(Plan later) {
        if (later.leaves.length == 0) return this;
        if (leaves.length == 0) return later;
        return new Plan(joined(leaves, later.leaves), joined(options, later.options));
    }

    private static int[] joined(int[] one, int[] other) {
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
