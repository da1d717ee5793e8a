/** Pages, drawing and calendar of a year. */
@NullMarked
package vn.saolang.programme.web.year;

import org.jspecify.annotations.NullMarked;
