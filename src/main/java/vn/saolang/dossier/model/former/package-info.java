@NullMarked
package vn.saolang.dossier.model.former;

import org.jspecify.annotations.NullMarked;
