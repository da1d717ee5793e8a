/** Reads what acts ask for, and what labels say. */
@NullMarked
package vn.saolang.traceability.store.completeness;

import org.jspecify.annotations.NullMarked;
