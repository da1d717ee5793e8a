/** One half-year of many products: who has declared, sums, the products on the market. */
@NullMarked
package vn.saolang.declaration.app.period;

import org.jspecify.annotations.NullMarked;
