/** The table of outlets. */
@NullMarked
package vn.saolang.stamp.store.outlet;

import org.jspecify.annotations.NullMarked;
