/** Mass balance: what was made, used, sent, lost, and what is odd about it. Pure. */
@NullMarked
package vn.saolang.traceability.model.balance;

import org.jspecify.annotations.NullMarked;
