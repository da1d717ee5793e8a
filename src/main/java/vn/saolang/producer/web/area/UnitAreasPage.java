package vn.saolang.producer.web.area;

import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.area.Area;
import vn.saolang.producer.area.Capacity;
import vn.saolang.producer.model.boundary.Sketch;

/**
 * The areas over which an office lies, those that wait for it first.
 *
 * @param decides the office confirms what areas yield
 * @param sketch all borders, null when none is drawn
 */
public record UnitAreasPage(
        Paged<Line> lines,
        String q,
        boolean waitingOnly,
        int waiting,
        boolean decides,
        @Nullable Sketch sketch) implements Page {

    /**
     * One area.
     *
     * @param waits the newest declaration that waits, null when none does
     */
    public record Line(
            Area area,
            String entity,
            String commune,
            @Nullable Capacity waits) {}

    @Override
    public String titleKey() {
        return "producer.areas.title";
    }
}
