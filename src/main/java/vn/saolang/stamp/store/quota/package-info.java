/** Material plans and raises in SQL. */
@NullMarked
package vn.saolang.stamp.store.quota;

import org.jspecify.annotations.NullMarked;
