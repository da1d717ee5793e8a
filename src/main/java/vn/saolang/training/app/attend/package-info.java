/** Coming to a class. */
@NullMarked
package vn.saolang.training.app.attend;

import org.jspecify.annotations.NullMarked;
