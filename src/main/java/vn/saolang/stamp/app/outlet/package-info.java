/** What producers do with the places that sell their products. */
@NullMarked
package vn.saolang.stamp.app.outlet;

import org.jspecify.annotations.NullMarked;
