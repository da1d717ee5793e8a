/** The business plan as printed. */
@NamedInterface("plan")
@NullMarked
package vn.saolang.papers.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
