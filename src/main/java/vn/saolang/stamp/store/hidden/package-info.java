/** What was checked of hidden codes. */
@NullMarked
package vn.saolang.stamp.store.hidden;

import org.jspecify.annotations.NullMarked;
