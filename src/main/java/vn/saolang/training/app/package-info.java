/** Who may see and run what in training. */
@NullMarked
package vn.saolang.training.app;

import org.jspecify.annotations.NullMarked;
