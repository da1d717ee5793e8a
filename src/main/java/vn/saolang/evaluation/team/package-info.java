/** The advisory team (tổ tư vấn Hội đồng): its words, what it found, and its steps for loaders (26/2026 Điều 7.3c, 7.4c). */
@NamedInterface("team")
@NullMarked
package vn.saolang.evaluation.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
