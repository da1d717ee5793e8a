/** What acts ask to be told of a lot, and how much of it is told. */
@NamedInterface("story")
@NullMarked
package vn.saolang.traceability.model.completeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
