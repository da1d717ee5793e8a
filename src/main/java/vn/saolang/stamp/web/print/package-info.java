/** The page that prints a run of a roll, and its files. */
@NullMarked
package vn.saolang.stamp.web.print;

import org.jspecify.annotations.NullMarked;
