package vn.saolang.stamp.app.log;

import java.util.List;
import java.util.Map;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.model.scan.Scan;
import vn.saolang.stamp.model.scan.Trace;

/**
 * This node wrote scans down. Told after the commit, in the thread that writes, so listeners must be quick.
 *
 * @param traces what is remembered of their stamps now
 */
public record ScansFlushed(List<Scan> scans, Map<StampSerial, Trace> traces) {}
