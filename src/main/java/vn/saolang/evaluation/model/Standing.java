package vn.saolang.evaluation.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.saolang.ranking.Answers;
import vn.saolang.ranking.MinimumKey;
import vn.saolang.ranking.Ranking;
import vn.saolang.ranking.SheetResult;
import vn.saolang.regulation.CriteriaSet;

/** What an own sheet comes to so far, for the line that follows every save. */
public record Standing(SheetResult result, int answered, int leaves) {

    /** The standing of these answers when the named minimums do not bind the product. */
    public static Standing of(CriteriaSet set, Map<String, SavedAnswer> answers, Set<MinimumKey> exempt) {
        Map<String, Integer> options = new LinkedHashMap<>();
        answers.forEach((code, answer) -> {
            Integer option = answer.option();
            if (option != null) {
                options.put(code, option);
            }
        });
        SheetResult result = Ranking.rank(set, Answers.ofOptions(set, options), exempt);
        return new Standing(result, options.size(), set.leaves().size());
    }
}
