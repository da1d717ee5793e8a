/** Recalls: their reasons, their way, what they reach. */
@NullMarked
package vn.saolang.traceability.model.recall;

import org.jspecify.annotations.NullMarked;
