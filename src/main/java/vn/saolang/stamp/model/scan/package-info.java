/** Scans: what is asked, from about where, by which passing device; and what is remembered of a stamp. */
@NullMarked
package vn.saolang.stamp.model.scan;

import org.jspecify.annotations.NullMarked;
