/** The letter that goes with the notice of a result and tells why (26/2026 Điều 7.3g, 7.4g). */
@NamedInterface("reasons")
@NullMarked
package vn.saolang.papers.reasons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
