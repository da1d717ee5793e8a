/** An entry of the ledger and its rules. */
@NullMarked
package vn.saolang.support.model.ledger;

import org.jspecify.annotations.NullMarked;
