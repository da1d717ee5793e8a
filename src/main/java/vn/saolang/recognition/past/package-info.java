/** Recognitions made before this software was used, with only what their source tells. */
@NamedInterface("past")
@NullMarked
package vn.saolang.recognition.past;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
