/** Tables of the schema traceability. */
@NullMarked
package vn.saolang.traceability.store;

import org.jspecify.annotations.NullMarked;
