/** Coming to a class. */
@NullMarked
package vn.saolang.training.store.attend;

import org.jspecify.annotations.NullMarked;
