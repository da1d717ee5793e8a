package vn.saolang.stamp.model.suspicion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.model.scan.Cell;

/**
 * What is known of a stamp besides its scans.
 *
 * @param region where its product is sold; {@link Region#EVERYWHERE} when nobody declared it
 * @param soldAt when a shop marked it as sold; null when none did
 * @param hidden what was checked of its hidden code; null when nothing was
 * @param device what its asker's device asked of late, this scan included; {@link DeviceWindow#NONE} when devices cannot be told apart
 * @param farStamps how many stamps of its roll were seen of late in this square outside the region, this one included
 */
public record Facts(
        StampState state,
        Region region,
        @Nullable Instant soldAt,
        @Nullable HiddenChecked hidden,
        DeviceWindow device,
        int farStamps) {

    /** A stamp of which nothing else is known. */
    public static Facts only(StampState state) {
        return new Facts(state, Region.EVERYWHERE, null, null, DeviceWindow.NONE, 0);
    }

    /**
     * What became of the checks of a hidden code.
     *
     * @param firstAt when it was right for the first time; null when it never was
     */
    public record HiddenChecked(
            @Nullable Instant firstAt, @Nullable Cell firstCell, int matched) {}
}
