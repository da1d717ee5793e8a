/** A lot with its whole story, as its file tells it. */
@NamedInterface("story")
@NullMarked
package vn.saolang.traceability.model.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
