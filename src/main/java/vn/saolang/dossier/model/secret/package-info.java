@NullMarked
package vn.saolang.dossier.model.secret;

import org.jspecify.annotations.NullMarked;
