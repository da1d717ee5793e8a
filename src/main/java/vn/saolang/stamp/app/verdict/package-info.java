/** Answers scans: reads, or remembers for a moment, what a verdict rests on. */
@NullMarked
package vn.saolang.stamp.app.verdict;

import org.jspecify.annotations.NullMarked;
