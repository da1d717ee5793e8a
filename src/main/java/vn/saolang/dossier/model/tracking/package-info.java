@NullMarked
package vn.saolang.dossier.model.tracking;

import org.jspecify.annotations.NullMarked;
