/** Items and places in the schema traceability. */
@NullMarked
package vn.saolang.traceability.store.identifier;

import org.jspecify.annotations.NullMarked;
