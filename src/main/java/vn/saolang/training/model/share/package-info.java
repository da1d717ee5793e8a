/** How many of whom were trained. */
@NullMarked
package vn.saolang.training.model.share;

import org.jspecify.annotations.NullMarked;
