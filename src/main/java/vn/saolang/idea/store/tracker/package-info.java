/** Counts of ideas. */
@NullMarked
package vn.saolang.idea.store.tracker;

import org.jspecify.annotations.NullMarked;
