/** What everybody may read of a lot. */
@NamedInterface("story")
@NullMarked
package vn.saolang.traceability.app.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
