/** Tables of cases, reports and what happened in them. */
@NullMarked
package vn.saolang.stamp.store.matter;

import org.jspecify.annotations.NullMarked;
