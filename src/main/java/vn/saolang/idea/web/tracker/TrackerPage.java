package vn.saolang.idea.web.tracker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.idea.app.tracker.TrackIdeas.Wanted;
import vn.saolang.idea.model.tracker.UnitCount;
import vn.saolang.kernel.ui.Page;
import vn.saolang.territory.Unit;

/**
 * Ideas of a year by unit.
 *
 * @param provinces for the ministry to choose from; else empty
 * @param wanted null when no programme names a number
 */
public record TrackerPage(
        Unit province,
        List<Unit> provinces,
        int year,
        int thisYear,
        boolean byDistrict,
        List<UnitCount> counts,
        @Nullable Wanted wanted)
        implements Page {

    @Override
    public String titleKey() {
        return "idea.tracker.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(Integer.toString(year));
    }

    /** Whether the unit has as many supported ideas as wanted. */
    public boolean reached(UnitCount count) {
        return wanted != null && count.selected() >= wanted.minimum();
    }

    /** How many units have. */
    public long reached() {
        return counts.stream().filter(this::reached).count();
    }

    public int selected() {
        return counts.stream().mapToInt(UnitCount::selected).sum();
    }

    /** Years to choose from, this one first. */
    public List<Integer> years() {
        return java.util.stream.IntStream.range(0, 6)
                .mapToObj(back -> thisYear - back)
                .toList();
    }

    public String query() {
        return "year=" + year + "&by=" + (byDistrict ? "district" : "commune") + "&province="
                + province.ref().key();
    }
}
