/** Pages of village meetings and of the year's lists. */
@NullMarked
package vn.saolang.idea.web.meeting;

import org.jspecify.annotations.NullMarked;
