@NullMarked
package vn.saolang.dossier.web.change;

import org.jspecify.annotations.NullMarked;
