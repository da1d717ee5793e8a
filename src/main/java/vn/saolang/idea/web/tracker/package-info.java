/** The year's tracker of ideas. */
@NullMarked
package vn.saolang.idea.web.tracker;

import org.jspecify.annotations.NullMarked;
