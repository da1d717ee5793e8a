/** Tables of the log of scans, its months, its daily counts, the traces of stamps. */
@NullMarked
package vn.saolang.stamp.store.log;

import org.jspecify.annotations.NullMarked;
