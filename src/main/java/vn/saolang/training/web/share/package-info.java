/** How many of whom were trained. */
@NullMarked
package vn.saolang.training.web.share;

import org.jspecify.annotations.NullMarked;
