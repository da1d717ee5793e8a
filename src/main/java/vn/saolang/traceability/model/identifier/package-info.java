/** Items and places, and the codes that name them. */
@NullMarked
package vn.saolang.traceability.model.identifier;

import org.jspecify.annotations.NullMarked;
