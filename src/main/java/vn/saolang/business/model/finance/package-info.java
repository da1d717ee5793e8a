/** The money of a plan over twelve quarters: profit, break-even, cash. */
@NullMarked
package vn.saolang.business.model.finance;

import org.jspecify.annotations.NullMarked;
