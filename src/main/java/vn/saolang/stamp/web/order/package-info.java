/** Home of stamps, orders, the star mark for the label. */
@NullMarked
package vn.saolang.stamp.web.order;

import org.jspecify.annotations.NullMarked;
