/** Known passages beside the fields of a form. */
@NullMarked
package vn.saolang.dossier.web.known;

import org.jspecify.annotations.NullMarked;
