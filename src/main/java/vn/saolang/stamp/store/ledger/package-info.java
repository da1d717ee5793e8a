/** The ledger of rolls in the stamp schema. */
@NullMarked
package vn.saolang.stamp.store.ledger;

import org.jspecify.annotations.NullMarked;
