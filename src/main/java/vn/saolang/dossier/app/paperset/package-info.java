@NullMarked
package vn.saolang.dossier.app.paperset;

import org.jspecify.annotations.NullMarked;
