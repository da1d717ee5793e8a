/** Names and descriptions of ideas and potential products, and the words the comparison knows. */
@NullMarked
package vn.saolang.idea.store.similar;

import org.jspecify.annotations.NullMarked;
