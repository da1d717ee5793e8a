/** Pages of recalls. */
@NullMarked
package vn.saolang.traceability.web.recall;

import org.jspecify.annotations.NullMarked;
