package vn.saolang.idea.web.potential;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.idea.PotentialSummary;
import vn.saolang.idea.model.meeting.Meeting;
import vn.saolang.idea.model.potential.Potential;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * One potential product.
 *
 * @param commune full name
 * @param group name of its product group, empty while not classified
 * @param keeps the reader keeps the inventory
 * @param changes the reader may change what is told
 * @param offers the reader may register an idea from it
 * @param meeting that chose it, null while none did
 * @param namesakes others of the commune under the same name
 * @param reason as typed when leaving aside was refused
 */
public record PotentialPage(
        Potential potential,
        String commune,
        String group,
        boolean keeps,
        boolean changes,
        boolean offers,
        @Nullable Meeting meeting,
        List<PotentialSummary> namesakes,
        String reason,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "idea.potential.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(potential.told().name());
    }
}
