/** Sums of the daily counts, and the marks by which a map is read. */
@NullMarked
package vn.saolang.stamp.store.statistics;

import org.jspecify.annotations.NullMarked;
