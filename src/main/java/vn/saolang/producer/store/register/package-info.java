/** Rows of the office's list of producers. */
@NullMarked
package vn.saolang.producer.store.register;

import org.jspecify.annotations.NullMarked;
