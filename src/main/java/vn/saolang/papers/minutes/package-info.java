/** Minutes of a council's meeting, and the page on which they are confirmed electronically. */
@NamedInterface("minutes")
@NullMarked
package vn.saolang.papers.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
