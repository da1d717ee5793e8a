/** Papers put together or copied for one reader: the whole dossier as one book, and copies that bear the reader's name. */
@NamedInterface("bound")
@NullMarked
package vn.saolang.papers.bound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
