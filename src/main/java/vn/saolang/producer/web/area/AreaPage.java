package vn.saolang.producer.web.area;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.area.Area;
import vn.saolang.producer.area.Capacity;
import vn.saolang.producer.model.area.AreaWarning;
import vn.saolang.producer.model.area.Standard;
import vn.saolang.producer.model.boundary.Sketch;

/**
 * One area, for its producer and the offices over it.
 *
 * @param capacities every declaration, newest first
 * @param open the newest declaration of each year that waits, when the reader decides it
 * @param mine the reader acts for the entity and the area is in use
 * @param typed what was typed into the form of a refused declaration or decision
 */
public record AreaPage(
        Area area,
        EntitySummary entity,
        String commune,
        Standard standard,
        @Nullable Sketch sketch,
        List<AreaWarning> warnings,
        List<Capacity> capacities,
        List<Capacity> open,
        boolean mine,
        CapacityForm typed,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "producer.area.one.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(area.name());
    }

    public String url() {
        return "/entities/" + entity.id() + "/areas/" + area.id();
    }
}
