/** Orders of stamps in SQL. */
@NullMarked
package vn.saolang.stamp.store.order;

import org.jspecify.annotations.NullMarked;
