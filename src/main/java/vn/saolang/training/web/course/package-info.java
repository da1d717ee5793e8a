/** Pages of classes. */
@NullMarked
package vn.saolang.training.web.course;

import org.jspecify.annotations.NullMarked;
