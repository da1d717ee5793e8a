@NullMarked
package vn.saolang.dossier.app.vault;

import org.jspecify.annotations.NullMarked;
