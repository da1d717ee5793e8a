/** Putting people on the list of a class. */
@NullMarked
package vn.saolang.training.app.enrol;

import org.jspecify.annotations.NullMarked;
