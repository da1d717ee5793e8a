/** Orders of stamps: ordering, cancelling, asking. */
@NullMarked
package vn.saolang.stamp.app.order;

import org.jspecify.annotations.NullMarked;
