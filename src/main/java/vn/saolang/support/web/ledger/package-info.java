/** Pages of what was given. */
@NullMarked
package vn.saolang.support.web.ledger;

import org.jspecify.annotations.NullMarked;
