/** Recalls and the chain of lots in the traceability schema. */
@NullMarked
package vn.saolang.traceability.store.recall;

import org.jspecify.annotations.NullMarked;
