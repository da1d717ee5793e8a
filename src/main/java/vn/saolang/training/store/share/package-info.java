/** How many of whom were trained. */
@NullMarked
package vn.saolang.training.store.share;

import org.jspecify.annotations.NullMarked;
