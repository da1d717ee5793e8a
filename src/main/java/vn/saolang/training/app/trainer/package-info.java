/** Trainers and artisans. */
@NullMarked
package vn.saolang.training.app.trainer;

import org.jspecify.annotations.NullMarked;
