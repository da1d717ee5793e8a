/** Tables of what was given. */
@NullMarked
package vn.saolang.support.store.ledger;

import org.jspecify.annotations.NullMarked;
