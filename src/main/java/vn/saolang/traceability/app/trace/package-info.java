/** What everybody may read of a lot. */
@NullMarked
package vn.saolang.traceability.app.trace;

import org.jspecify.annotations.NullMarked;
