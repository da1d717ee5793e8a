/** Putting stamps on paper: what is asked, what was printed, and the rules. */
@NullMarked
package vn.saolang.stamp.model.print;

import org.jspecify.annotations.NullMarked;
