/** The public page of a lot's story. */
@NullMarked
package vn.saolang.traceability.web.trace;

import org.jspecify.annotations.NullMarked;
