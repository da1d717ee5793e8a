/** Coming to a class. */
@NullMarked
package vn.saolang.training.model.attend;

import org.jspecify.annotations.NullMarked;
