/** Verdicts for programs. */
@NullMarked
package vn.saolang.stamp.web.verdict;

import org.jspecify.annotations.NullMarked;
