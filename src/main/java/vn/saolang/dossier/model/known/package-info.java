/** How known text stands beside what was typed. */
@NullMarked
package vn.saolang.dossier.model.known;

import org.jspecify.annotations.NullMarked;
