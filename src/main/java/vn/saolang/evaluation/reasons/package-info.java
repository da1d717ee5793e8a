/** The letter that tells a producer why: offered to whoever sends the notice of a result (26/2026 Điều 7.3g, 7.4g). */
@NamedInterface("reasons")
@NullMarked
package vn.saolang.evaluation.reasons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
