/** Files of thresholds, regions of sale and anomalies. */
@NullMarked
package vn.saolang.stamp.store.suspicion;

import org.jspecify.annotations.NullMarked;
