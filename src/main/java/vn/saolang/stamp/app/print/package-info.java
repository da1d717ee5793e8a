/** Printing runs of a roll, and the files of what was printed. */
@NullMarked
package vn.saolang.stamp.app.print;

import org.jspecify.annotations.NullMarked;
