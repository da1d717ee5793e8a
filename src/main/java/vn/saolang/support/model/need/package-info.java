/** Needs summed. */
@NullMarked
package vn.saolang.support.model.need;

import org.jspecify.annotations.NullMarked;
