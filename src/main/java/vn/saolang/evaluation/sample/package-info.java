/** What other modules tell and learn about sample products received for evaluation (26/2026 Điều 6.2d, 6.3a, 6.3b). */
@NamedInterface("sample")
@NullMarked
package vn.saolang.evaluation.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
