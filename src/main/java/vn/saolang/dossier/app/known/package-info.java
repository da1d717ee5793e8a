/** Takes into a dossier what other modules know already. */
@NullMarked
package vn.saolang.dossier.app.known;

import org.jspecify.annotations.NullMarked;
