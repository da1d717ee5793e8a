/** How links are chosen and written, without a framework. */
@NullMarked
package vn.saolang.traceability.model.resolver;

import org.jspecify.annotations.NullMarked;
