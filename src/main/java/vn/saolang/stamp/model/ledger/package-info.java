/** The ledger of a roll: its runs, their moves, and the law that nothing gets lost. */
@NullMarked
package vn.saolang.stamp.model.ledger;

import org.jspecify.annotations.NullMarked;
