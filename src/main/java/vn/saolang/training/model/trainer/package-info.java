/** Trainers and artisans. */
@NullMarked
package vn.saolang.training.model.trainer;

import org.jspecify.annotations.NullMarked;
