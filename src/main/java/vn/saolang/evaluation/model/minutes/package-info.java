/** Minutes: their versions, who signed them, what members and secretary added. */
@NullMarked
package vn.saolang.evaluation.model.minutes;

import org.jspecify.annotations.NullMarked;
