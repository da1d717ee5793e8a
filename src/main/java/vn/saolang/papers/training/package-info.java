/** The list of a class and the certificate of who completed it, on paper. */
@NamedInterface("training")
@NullMarked
package vn.saolang.papers.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
