/** Those who are to learn. */
@NullMarked
package vn.saolang.training.model.enrol;

import org.jspecify.annotations.NullMarked;
