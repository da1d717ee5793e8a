/** What a dossier says: its forms, answers and papers, as written and as sealed (26/2026 Điều 6.1, Phụ lục III). */
@NamedInterface("content")
@NullMarked
package vn.saolang.dossier.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
