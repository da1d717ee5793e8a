/** Papers that go with a dossier's paper set (26/2026 Điều 6). */
@NamedInterface("paperset")
@NullMarked
package vn.saolang.papers.paperset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
