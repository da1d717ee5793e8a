package vn.saolang.ranking.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be done about a group of leaves: leave it, or raise some. A group is one leaf, or a story with the criteria that count
 * only when there is one, because raising the story makes their answers count.
 */
final class Choices {

    /** A way to treat a group: points the total gains by it, and what is raised. */
    record Choice(long gain, Plan plan) {}

    private final CompiledSet set;
    private final Sheet sheet;
    private final long[] needed;
    private final @Nullable String caseCode;

    /**
     * @param needed scaled points each leaf must reach
     * @param caseCode only options of this case may be chosen; null leaves the choice to the answer already given
     */
    Choices(CompiledSet set, Sheet sheet, long[] needed, @Nullable String caseCode) {
        this.set = set;
        this.sheet = sheet;
        this.needed = needed;
        this.caseCode = caseCode;
    }

    /** The groups in set order, each with its choices; a group without a choice cannot meet its minimums. */
    List<List<Choice>> all() {
        List<List<Choice>> groups = new ArrayList<>();
        for (int leaf = 0; leaf < set.leaves.length; leaf++) {
            if (set.leaves[leaf].storyLeader() < 0) groups.add(cheapest(choicesOf(leaf)));
        }
        return groups;
    }

    private List<Choice> choicesOf(int leader) {
        List<Integer> followers = followersOf(leader);
        List<Choice> choices = new ArrayList<>();
        for (int option : targets(leader)) {
            long points = pointsAt(leader, option);
            if (points < needed[leader]) continue;
            Plan plan = option == sheet.options()[leader] ? Plan.NOTHING : Plan.NOTHING.and(leader, option);
            List<Choice> soFar = List.of(new Choice(points - sheet.points()[leader], plan));
            for (int follower : followers) soFar = extended(soFar, follower, points > 0);
            choices.addAll(soFar);
        }
        return choices;
    }

    private List<Choice> extended(List<Choice> soFar, int follower, boolean story) {
        List<Choice> extended = new ArrayList<>();
        for (int option : targets(follower)) {
            boolean raised = option != sheet.options()[follower];
            long points = story ? pointsAt(follower, option) : 0;
            if (points < needed[follower] || (raised && !story)) continue;
            for (Choice choice : soFar) {
                Plan plan = raised ? choice.plan().and(follower, option) : choice.plan();
                extended.add(new Choice(choice.gain() + points - sheet.points()[follower], plan));
            }
        }
        return extended;
    }

    /** The option now chosen, and for each higher number of points the first option that gives it. */
    private List<Integer> targets(int leaf) {
        List<Integer> targets = new ArrayList<>();
        int chosen = sheet.options()[leaf];
        targets.add(chosen);
        String ofCase = caseOf(leaf, chosen);
        List<Long> seen = new ArrayList<>();
        for (int option = 1; option < set.leaves[leaf].points().length; option++) {
            long points = pointsAt(leaf, option);
            String itsCase = set.leaves[leaf].options().get(option - 1).caseCode();
            boolean fits = itsCase == null || ofCase == null || itsCase.equals(ofCase);
            if (fits && points > pointsAt(leaf, chosen) && !seen.contains(points)) {
                seen.add(points);
                targets.add(option);
            }
        }
        return targets;
    }

    private @Nullable String caseOf(int leaf, int chosen) {
        if (caseCode != null || chosen == 0) return caseCode;
        return set.leaves[leaf].options().get(chosen - 1).caseCode();
    }

    private List<Integer> followersOf(int leader) {
        List<Integer> followers = new ArrayList<>();
        for (int leaf = leader + 1; leaf < set.leaves.length; leaf++) {
            if (set.leaves[leaf].storyLeader() == leader) followers.add(leaf);
        }
        return followers;
    }

    private long pointsAt(int leaf, int option) {
        return set.leaves[leaf].points()[option];
    }

    /** For each gain only its best plan. */
    private static List<Choice> cheapest(List<Choice> choices) {
        Map<Long, Choice> best = new HashMap<>();
        for (Choice choice : choices) {
            best.merge(
                    choice.gain(),
                    choice,
                    (one, other) -> Plan.BEST_FIRST.compare(one.plan(), other.plan()) <= 0 ? one : other);
        }
        return List.copyOf(best.values());
    }
}
