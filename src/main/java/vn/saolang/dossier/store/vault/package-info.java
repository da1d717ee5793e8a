@NullMarked
package vn.saolang.dossier.store.vault;

import org.jspecify.annotations.NullMarked;
