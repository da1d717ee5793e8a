/** The hidden code is checked; guessing at it, and at numbers, is locked out. */
@NullMarked
package vn.saolang.stamp.app.hidden;

import org.jspecify.annotations.NullMarked;
