/** Orders of stamps and the rules of ordering, without a framework. */
@NullMarked
package vn.saolang.stamp.model.order;

import org.jspecify.annotations.NullMarked;
