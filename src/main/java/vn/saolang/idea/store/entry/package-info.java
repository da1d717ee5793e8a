/** Ideas in the idea schema. */
@NullMarked
package vn.saolang.idea.store.entry;

import org.jspecify.annotations.NullMarked;
