/** What was taken from where. */
@NullMarked
package vn.saolang.dossier.store.known;

import org.jspecify.annotations.NullMarked;
