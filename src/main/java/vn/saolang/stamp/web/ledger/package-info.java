/** Pages of one roll and of a shop's till. */
@NullMarked
package vn.saolang.stamp.web.ledger;

import org.jspecify.annotations.NullMarked;
