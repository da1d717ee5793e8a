package vn.saolang.stamp.model.suspicion;

/**
 * What one device asked of late.
 *
 * @param stamps different stamps
 * @param run neighbours of one roll, one after the other, up to now
 */
public record DeviceWindow(int stamps, int run) {

    public static final DeviceWindow NONE = new DeviceWindow(0, 0);
}
