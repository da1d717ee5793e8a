package vn.saolang.stamp.app.suspicion;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.stamp.model.scan.Trace;
import vn.saolang.stamp.model.suspicion.DeviceWindow;
import vn.saolang.stamp.model.suspicion.Facts;
import vn.saolang.stamp.model.suspicion.Facts.HiddenChecked;
import vn.saolang.stamp.model.suspicion.Region;
import vn.saolang.stamp.model.suspicion.Rules;
import vn.saolang.stamp.model.suspicion.Suspected;
import vn.saolang.stamp.model.suspicion.Suspicion;
import vn.saolang.traceability.ItemId;

/** What speaks against one package, at the scan: the one entry for whoever tells a verdict. */
@Component
public class Suspicions {

    private final SuspicionRules rules;
    private final DeviceWindows devices;
    private final RollWindows rolls;
    private final Regions regions;

    Suspicions(SuspicionRules rules, DeviceWindows devices, RollWindows rolls, Regions regions) {
        this.rules = rules;
        this.devices = devices;
        this.rolls = rolls;
        this.regions = regions;
    }

    /**
     * A known stamp that is asked for.
     *
     * @param order number of the roll
     * @param position in it
     * @param soldAt when a shop marked it as sold
     * @param hidden what was checked of its hidden code
     */
    public record Asked(
            int order,
            int position,
            StampState state,
            ItemId item,
            @Nullable Instant soldAt,
            @Nullable HiddenChecked hidden) {}

    /**
     * The reasons to doubt, in the order of the rules; counts the scan in the windows of its device and roll. Asks the
     * database at most once a minute and item, for the region. An inspector's asking is not counted.
     *
     * @param before what is remembered of the stamp
     */
    public List<Suspected> judge(Scanning now, Asked stamp, @Nullable Trace before) {
        Rules today = rules.at(now.at());
        if (now.channel() == ScanChannel.INSPECTOR) {
            return Suspicion.of(before, now, Facts.only(stamp.state()), today);
        }
        DeviceWindow device = devices.note(now, stamp.order(), stamp.position(), today);
        Region region = now.cell() == null ? Region.EVERYWHERE : regions.of(stamp.item());
        int far = rolls.note(now, stamp.order(), stamp.position(), region, today);
        return Suspicion.of(
                before, now, new Facts(stamp.state(), region, stamp.soldAt(), stamp.hidden(), device, far), today);
    }
}
