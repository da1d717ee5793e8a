/** The page of the mass balance. */
@NullMarked
package vn.saolang.traceability.web.balance;

import org.jspecify.annotations.NullMarked;
