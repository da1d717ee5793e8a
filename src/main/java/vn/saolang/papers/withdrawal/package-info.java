/** Papers by which a certificate or a recognition is ended (26/2026 Điều 8, 10.1b). */
@NamedInterface("withdrawal")
@NullMarked
package vn.saolang.papers.withdrawal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
