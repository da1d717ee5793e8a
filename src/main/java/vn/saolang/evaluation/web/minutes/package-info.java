/** Pages of the minutes. */
@NullMarked
package vn.saolang.evaluation.web.minutes;

import org.jspecify.annotations.NullMarked;
