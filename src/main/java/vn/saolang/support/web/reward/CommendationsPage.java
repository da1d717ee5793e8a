package vn.saolang.support.web.reward;

import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.support.model.reward.Commendation;

/**
 * Rewards and commendations.
 *
 * @param writes whether the reader enters them
 * @param typed what was typed into a refused form
 */
public record CommendationsPage(
        List<Commendation> commendations, boolean writes, Map<String, String> typed, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "support.commendations.title";
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
