/** The code under the scratch layer: what a check of it tells, and when it is locked. Pure. */
@NullMarked
package vn.saolang.stamp.model.hidden;

import org.jspecify.annotations.NullMarked;
