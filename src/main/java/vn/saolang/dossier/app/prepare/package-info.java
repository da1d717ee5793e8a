@NullMarked
package vn.saolang.dossier.app.prepare;

import org.jspecify.annotations.NullMarked;
