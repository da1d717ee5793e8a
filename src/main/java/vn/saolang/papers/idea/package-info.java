/** Papers of the choice of ideas: the minutes of an idea council. */
@NamedInterface("idea")
@NullMarked
package vn.saolang.papers.idea;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
