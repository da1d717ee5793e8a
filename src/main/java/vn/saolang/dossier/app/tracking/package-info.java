@NullMarked
package vn.saolang.dossier.app.tracking;

import org.jspecify.annotations.NullMarked;
