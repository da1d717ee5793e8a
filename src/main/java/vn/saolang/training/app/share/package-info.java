/** How many of whom were trained. */
@NullMarked
package vn.saolang.training.app.share;

import org.jspecify.annotations.NullMarked;
