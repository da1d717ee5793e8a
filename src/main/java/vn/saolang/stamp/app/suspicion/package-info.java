/** Suspicion at work: thresholds of the day, windows of devices and rolls, anomalies for the offices. */
@NullMarked
package vn.saolang.stamp.app.suspicion;

import org.jspecify.annotations.NullMarked;
