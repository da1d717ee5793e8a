/** Papers of the advisory team: its report to the council's chair and the minutes of a survey (26/2026 Điều 7.3c, 7.4c). */
@NamedInterface("team")
@NullMarked
package vn.saolang.papers.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
