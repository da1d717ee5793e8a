/** Recalls: their reasons, their way, what they reach. */
@NamedInterface("story")
@NullMarked
package vn.saolang.traceability.model.recall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
