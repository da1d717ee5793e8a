/** Coming to a class. */
@NullMarked
package vn.saolang.training.web.attend;

import org.jspecify.annotations.NullMarked;
