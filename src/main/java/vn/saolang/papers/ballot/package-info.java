/** Papers of a re-evaluation: the agency's report, the ballot, the minutes of counting, the letter to the ministry (26/2026 Điều 7.6). */
@NamedInterface("ballot")
@NullMarked
package vn.saolang.papers.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
