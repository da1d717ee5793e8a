/** The sums of the diary. */
@NullMarked
package vn.saolang.traceability.store.balance;

import org.jspecify.annotations.NullMarked;
