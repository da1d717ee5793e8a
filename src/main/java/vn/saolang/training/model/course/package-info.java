/** Classes as they are planned and held. */
@NullMarked
package vn.saolang.training.model.course;

import org.jspecify.annotations.NullMarked;
