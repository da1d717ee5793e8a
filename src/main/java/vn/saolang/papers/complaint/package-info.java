/** Papers of a complaint against a decision (02/2011/QH13). */
@NamedInterface("complaint")
@NullMarked
package vn.saolang.papers.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
