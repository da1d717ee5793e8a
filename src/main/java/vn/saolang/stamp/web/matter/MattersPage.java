package vn.saolang.stamp.web.matter;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.ui.Page;
import vn.saolang.stamp.model.matter.MatterFilter;
import vn.saolang.stamp.model.matter.MatterLine;

/**
 * The queue of cases.
 *
 * @param people names of those who look into them
 */
public record MattersPage(MatterFilter filter, Paged<MatterLine> lines, Map<UUID, String> people, Instant now)
        implements Page {

    @Override
    public String titleKey() {
        return "stamp.matters.title";
    }

    public MatterFilter[] filters() {
        return MatterFilter.values();
    }

    /** Who has it; a dash for nobody. */
    public String who(MatterLine line) {
        return line.assignedTo() == null ? "–" : people.getOrDefault(line.assignedTo(), "–");
    }
}
