@NullMarked
package vn.saolang.dossier.web.vault;

import org.jspecify.annotations.NullMarked;
