/** Tables of policies and kinds of support. */
@NullMarked
package vn.saolang.support.store.policy;

import org.jspecify.annotations.NullMarked;
