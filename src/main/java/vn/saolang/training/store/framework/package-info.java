/** The framework's data file. */
@NullMarked
package vn.saolang.training.store.framework;

import org.jspecify.annotations.NullMarked;
