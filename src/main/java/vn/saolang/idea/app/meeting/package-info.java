/** Village meetings that choose, and the lists of what a year expects. */
@NullMarked
package vn.saolang.idea.app.meeting;

import org.jspecify.annotations.NullMarked;
