/** Pages of ideas. */
@NullMarked
package vn.saolang.idea.web.entry;

import org.jspecify.annotations.NullMarked;
