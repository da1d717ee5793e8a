package vn.saolang.stamp.app.suspicion;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.stamp.model.suspicion.Region;
import vn.saolang.stamp.model.suspicion.RollSeen;
import vn.saolang.stamp.model.suspicion.Rules;

/**
 * How many stamps of a roll were seen of late in a square outside the region of sale, in bounded memory: what was seen least
 * recently is forgotten. Each node counts by itself.
 */
@Component
public class RollWindows {

    private static final int MOST = 20_000;

    private final Map<Place, RollSeen> places = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, RollSeen> eldest) {
            return size() > MOST;
        }
    };

    private record Place(int order, int cell) {}

    /** Counts a stamp seen outside its region; 0 inside, and where the place is not known. */
    public int note(Scanning asked, int order, int position, Region region, Rules rules) {
        Cell cell = asked.cell();
        Rules.FarAway far = rules.farAway();
        if (cell == null || region.kilometresFrom(cell) <= far.kilometres()) {
            return 0;
        }
        synchronized (places) {
            return places.computeIfAbsent(new Place(order, cell.number()), unseen -> new RollSeen())
                    .note(asked.at(), position, far.stamps() * 100, far.window());
        }
    }
}
