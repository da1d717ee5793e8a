package vn.saolang.stamp.model.suspicion;

import vn.saolang.stamp.model.scan.Cell;

/**
 * A town that is, or was before the mergers of 2025, seat of a province.
 *
 * @param province code of the province today, two digits
 * @param provinceName without its kind: "Sơn La"
 */
public record Town(String province, String provinceName, String name, double latitude, double longitude) {

    /** The square it lies in. */
    public Cell cell() {
        return Cell.of(latitude, longitude);
    }
}
