/** Proofs in the stamp schema. */
@NullMarked
package vn.saolang.stamp.store.proof;

import org.jspecify.annotations.NullMarked;
