/** Starts and ends recalls, and tells whom they concern. */
@NullMarked
package vn.saolang.traceability.app.recall;

import org.jspecify.annotations.NullMarked;
