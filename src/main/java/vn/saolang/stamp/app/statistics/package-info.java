/** Scans as producers and offices may see them: counted, never one by one. */
@NullMarked
package vn.saolang.stamp.app.statistics;

import org.jspecify.annotations.NullMarked;
