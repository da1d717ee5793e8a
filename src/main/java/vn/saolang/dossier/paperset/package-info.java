/** Which papers of a dossier exist: a port that every module with papers answers (26/2026 Điều 6, 7, 8). */
@NamedInterface("paperset")
@NullMarked
package vn.saolang.dossier.paperset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
