/** Entering policies and judging who may have what they offer. */
@NullMarked
package vn.saolang.support.app.policy;

import org.jspecify.annotations.NullMarked;
