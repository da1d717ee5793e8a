/** Papers of a village: minutes of the meeting that chose a product. */
@NamedInterface("village")
@NullMarked
package vn.saolang.papers.village;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
