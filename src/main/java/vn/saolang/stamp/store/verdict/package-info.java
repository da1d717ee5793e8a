/** Stamps as scans ask for them: many questions a second, each for one number. */
@NullMarked
package vn.saolang.stamp.store.verdict;

import org.jspecify.annotations.NullMarked;
