/** The mass balance of a producer. */
@NullMarked
package vn.saolang.traceability.app.balance;

import org.jspecify.annotations.NullMarked;
