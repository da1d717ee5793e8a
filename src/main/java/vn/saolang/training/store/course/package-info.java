/** The tables of classes. */
@NullMarked
package vn.saolang.training.store.course;

import org.jspecify.annotations.NullMarked;
