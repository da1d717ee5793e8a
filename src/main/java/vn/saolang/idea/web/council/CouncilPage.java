package vn.saolang.idea.web.council;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.idea.model.council.Council;
import vn.saolang.idea.model.council.MemberRole;
import vn.saolang.idea.model.council.Outcome;
import vn.saolang.idea.model.entry.Idea;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * One meeting of an idea council: called, written down, closed.
 *
 * @param council null while it is only being called
 * @param ideas those before the council, by id
 * @param waiting further ideas that may be called
 * @param holds the reader's office writes it
 * @param stale somebody changed it since the form was opened
 */
public record CouncilPage(
        @Nullable Council council,
        CouncilForm form,
        Map<String, Idea> ideas,
        List<Idea> waiting,
        boolean holds,
        boolean stale,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return council == null ? "idea.council.new" : "idea.council.title";
    }

    @Override
    public List<String> titleArgs() {
        return council == null ? List.of() : List.of(council.title());
    }

    public String action() {
        return council == null ? "/ideas/councils" : "/ideas/councils/" + council.id();
    }

    public boolean editable() {
        return holds && (council == null || council.isOpen());
    }

    public MemberRole[] roles() {
        return MemberRole.values();
    }

    public Outcome[] outcomes() {
        return Outcome.values();
    }

    /** What is next, for the first line. */
    public String lead() {
        if (council == null) {
            return "idea.council.lead.new";
        }
        return council.isOpen() ? "idea.council.lead.open" : "idea.council.lead.closed";
    }
}
