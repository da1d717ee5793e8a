/** Pages of idea councils. */
@NullMarked
package vn.saolang.idea.web.council;

import org.jspecify.annotations.NullMarked;
