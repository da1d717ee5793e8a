/** Village meetings and the year's lists in the database. */
@NullMarked
package vn.saolang.idea.store.meeting;

import org.jspecify.annotations.NullMarked;
