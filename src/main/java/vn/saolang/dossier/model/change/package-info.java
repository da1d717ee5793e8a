@NullMarked
package vn.saolang.dossier.model.change;

import org.jspecify.annotations.NullMarked;
