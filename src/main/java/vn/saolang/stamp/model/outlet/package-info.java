/** Where a product can be bought. */
@NullMarked
package vn.saolang.stamp.model.outlet;

import org.jspecify.annotations.NullMarked;
