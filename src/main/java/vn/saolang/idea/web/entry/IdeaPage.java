package vn.saolang.idea.web.entry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.idea.IdeaState;
import vn.saolang.idea.model.entry.Idea;
import vn.saolang.idea.model.entry.IdeaEntry;
import vn.saolang.idea.model.similar.LookAlike;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * One idea, for its maker and the offices over its commune.
 *
 * @param set name of its criteria set; empty when not known
 * @param productName name of the product it became or improves; null for none
 * @param similar the idea the commune thinks it should be merged with, when the reader may open it
 * @param alike what looks like it, for the offices that decide; empty for its maker
 * @param own the reader may change it
 * @param triages the reader's commune decides on it now
 * @param typed what was typed into a refused form
 */
public record IdeaPage(
        Idea idea,
        String commune,
        String set,
        @Nullable String productName,
        @Nullable Idea similar,
        List<IdeaEntry> history,
        List<LookAlike> alike,
        boolean own,
        boolean triages,
        Map<String, String> typed,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "idea.one.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(Integer.toString(idea.number()), idea.name());
    }

    public String url() {
        return "/ideas/" + idea.id();
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean changes() {
        return own
                && (idea.state() == IdeaState.REGISTERED
                        || idea.state() == IdeaState.RETURNED
                        || idea.state() == IdeaState.DECLINED);
    }

    public boolean withdraws() {
        return own && idea.state().open();
    }
}
