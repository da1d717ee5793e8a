/** Trainers and artisans. */
@NullMarked
package vn.saolang.training.store.trainer;

import org.jspecify.annotations.NullMarked;
