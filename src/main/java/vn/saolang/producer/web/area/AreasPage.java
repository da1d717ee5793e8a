package vn.saolang.producer.web.area;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.area.Area;
import vn.saolang.producer.area.Capacity;
import vn.saolang.producer.model.boundary.Sketch;

/**
 * The areas of one entity.
 *
 * @param mine the reader acts for the entity
 * @param sketch the borders of those in use, null when none is drawn
 */
public record AreasPage(
        EntitySummary entity,
        List<Line> lines,
        int year,
        boolean mine,
        @Nullable Sketch sketch) implements Page {

    /**
     * One area.
     *
     * @param capacity of {@code year}, null when none was declared
     */
    public record Line(
            Area area,
            String commune,
            String standard,
            @Nullable Capacity capacity) {}

    @Override
    public String titleKey() {
        return "producer.areas.title";
    }

    public String url() {
        return "/entities/" + entity.id() + "/areas";
    }
}
