package vn.saolang.stamp.model.scan;

import org.jspecify.annotations.Nullable;
import vn.saolang.stamp.ScanVerdict;
import vn.saolang.stamp.StampSerial;

/**
 * A line of the log: what was asked and what was answered.
 *
 * @param serial null for a number that is not in the system
 * @param order number of its roll; null as {@code serial}
 * @param position in its roll; 0 as {@code serial}
 */
public record Scan(
        Scanning asked,
        @Nullable StampSerial serial,
        @Nullable Integer order,
        int position,
        ScanVerdict verdict) {}
