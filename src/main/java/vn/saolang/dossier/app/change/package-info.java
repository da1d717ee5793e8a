@NullMarked
package vn.saolang.dossier.app.change;

import org.jspecify.annotations.NullMarked;
