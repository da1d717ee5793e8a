/** Statistics of scans: days, verdicts, map and table, as a page and as a file. */
@NullMarked
package vn.saolang.stamp.web.statistics;

import org.jspecify.annotations.NullMarked;
