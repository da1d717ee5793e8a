/** Benchmarks; run by the scripts in {@code bench/}, never by the tests. */
@NullMarked
package vn.saolang.bench;

import org.jspecify.annotations.NullMarked;
