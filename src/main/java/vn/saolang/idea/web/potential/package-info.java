/** Pages of the inventory and the survey on a phone. */
@NullMarked
package vn.saolang.idea.web.potential;

import org.jspecify.annotations.NullMarked;
