/** Carrying a plan out: milestones and advice on site. */
@NullMarked
package vn.saolang.business.model.progress;

import org.jspecify.annotations.NullMarked;
