/** What was printed, and the data of sheets and labels. */
@NullMarked
package vn.saolang.stamp.store.print;

import org.jspecify.annotations.NullMarked;
