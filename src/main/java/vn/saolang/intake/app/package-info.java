/** Handing a list in, looking at it, taking it in and back. */
@NullMarked
package vn.saolang.intake.app;

import org.jspecify.annotations.NullMarked;
