/** Sheets and rolls of stamps: labels with a code of their own each. */
@NamedInterface("stamp")
@NullMarked
package vn.saolang.papers.stamp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
