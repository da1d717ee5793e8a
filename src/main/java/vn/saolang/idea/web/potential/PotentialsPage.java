package vn.saolang.idea.web.potential;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.saolang.idea.PotentialState;
import vn.saolang.idea.app.potential.PotentialQueries.Asked;
import vn.saolang.idea.model.potential.Potential;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.ui.Page;

/**
 * The inventory as the reader may see it.
 *
 * @param writes the reader may survey or propose
 * @param office the reader holds an office: sees filters, meetings, lists and files
 * @param communes key and name of those that may be asked for; empty when there is one only
 * @param names of the communes shown, by key
 */
public record PotentialsPage(
        Paged<Potential> found,
        Asked asked,
        Map<PotentialState, Integer> counts,
        boolean writes,
        boolean office,
        Map<String, String> communes,
        Map<String, String> groups,
        Map<String, String> names)
        implements Page {

    @Override
    public String titleKey() {
        return "idea.potentials.title";
    }

    public int count(PotentialState state) {
        return counts.getOrDefault(state, 0);
    }

    /** How many of the filters are set, the words apart. */
    public int filters() {
        int set = asked.state() == null ? 0 : 1;
        set += asked.group().isEmpty() ? 0 : 1;
        set += asked.commune().isEmpty() ? 0 : 1;
        return set + (asked.traditional() ? 1 : 0);
    }

    /** The query of this list, beginning with a question mark. */
    public String address() {
        PotentialState state = asked.state();
        return "?q=" + URLEncoder.encode(asked.words(), StandardCharsets.UTF_8) + "&state="
                + (state == null ? "" : state.name()) + "&group=" + asked.group() + "&commune="
                + URLEncoder.encode(asked.commune(), StandardCharsets.UTF_8)
                + (asked.traditional() ? "&craft=true" : "") + (asked.byName() ? "&sort=name" : "");
    }
}
