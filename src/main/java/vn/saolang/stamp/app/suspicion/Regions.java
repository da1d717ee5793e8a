package vn.saolang.stamp.app.suspicion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.stamp.model.suspicion.Region;
import vn.saolang.stamp.store.suspicion.RegionStore;
import vn.saolang.stamp.store.suspicion.Towns;
import vn.saolang.traceability.ItemId;

/** Where package sizes are sold, remembered for a minute. */
@Component
public class Regions {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST = 20_000;

    private final RegionStore regions;
    private final Towns towns;
    private final VietnamTime time;
    private final Map<ItemId, Read> read = new ConcurrentHashMap<>();

    private record Read(Region region, Instant at) {}

    Regions(RegionStore regions, Towns towns, VietnamTime time) {
        this.regions = regions;
        this.towns = towns;
        this.time = time;
    }

    /** Where it is sold; may be a minute old. */
    public Region of(ItemId item) {
        Instant now = time.now();
        Read known = read.get(item);
        if (known != null && Duration.between(known.at(), now).abs().compareTo(FRESH) < 0) {
            return known.region();
        }
        Region region = region(regions.provinces(item));
        if (read.size() >= MOST) {
            read.clear();
        }
        read.put(item, new Read(region, now));
        return region;
    }

    /** Codes of the provinces it is sold in; none when it is sold everywhere. */
    public List<String> provinces(ItemId item) {
        return regions.provinces(item);
    }

    void forget(ItemId item) {
        read.remove(item);
    }

    private Region region(List<String> provinces) {
        List<Cell> seats = provinces.stream()
                .flatMap(province -> towns.seats(province).stream())
                .distinct()
                .toList();
        return seats.isEmpty() ? Region.EVERYWHERE : new Region(seats);
    }
}
