@NullMarked
package vn.saolang.dossier.model.prepare;

import org.jspecify.annotations.NullMarked;
