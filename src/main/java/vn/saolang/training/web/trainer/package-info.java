/** Trainers and artisans. */
@NullMarked
package vn.saolang.training.web.trainer;

import org.jspecify.annotations.NullMarked;
