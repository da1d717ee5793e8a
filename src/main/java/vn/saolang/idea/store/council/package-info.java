/** Idea councils in the idea schema. */
@NullMarked
package vn.saolang.idea.store.council;

import org.jspecify.annotations.NullMarked;
