/** Sums of declarations, and the products on the market. */
@NullMarked
package vn.saolang.declaration.web.market;

import org.jspecify.annotations.NullMarked;
