package vn.saolang.idea.web.entry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.saolang.idea.IdeaState;
import vn.saolang.idea.model.entry.Idea;
import vn.saolang.idea.model.entry.IdeaFilter;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.ui.Page;

/**
 * The ideas an actor may see.
 *
 * @param communes names of their communes by key
 * @param registers the reader may register one
 * @param councils the reader may read idea councils
 * @param office the reader looks at those of others
 */
public record IdeasPage(
        IdeaFilter filter,
        Paged<Idea> ideas,
        java.util.Map<String, String> communes,
        boolean registers,
        boolean councils,
        boolean office)
        implements Page {

    @Override
    public String titleKey() {
        return "idea.list.title";
    }

    public List<IdeaState> states() {
        return Arrays.stream(IdeaState.values())
                .filter(one -> one != IdeaState.NONE)
                .toList();
    }

    public String commune(Idea idea) {
        return communes.getOrDefault(idea.commune().key(), "");
    }

    /** The question behind the list, for the pager and the export. */
    public String query() {
        String state = filter.state() == null ? "" : filter.state().name().toLowerCase(Locale.ROOT);
        return "q=" + URLEncoder.encode(filter.q(), StandardCharsets.UTF_8) + "&state=" + state + "&order="
                + filter.order().name().toLowerCase(Locale.ROOT);
    }

    public boolean narrowed() {
        return !filter.q().isEmpty() || filter.state() != null;
    }
}
