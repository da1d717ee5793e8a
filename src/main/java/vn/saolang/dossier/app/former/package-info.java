@NullMarked
package vn.saolang.dossier.app.former;

import org.jspecify.annotations.NullMarked;
