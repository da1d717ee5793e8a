/** How often stamps were scanned, when and about where: periods, sums, the sheet they are drawn on. Pure. */
@NullMarked
package vn.saolang.stamp.model.statistics;

import org.jspecify.annotations.NullMarked;
