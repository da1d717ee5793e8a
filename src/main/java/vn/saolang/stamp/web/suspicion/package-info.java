/** Where a product is sold, declared by its producer. */
@NullMarked
package vn.saolang.stamp.web.suspicion;

import org.jspecify.annotations.NullMarked;
