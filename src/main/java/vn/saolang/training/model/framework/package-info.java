/** Who should learn what. */
@NullMarked
package vn.saolang.training.model.framework;

import org.jspecify.annotations.NullMarked;
