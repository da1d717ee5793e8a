@NullMarked
package vn.saolang.dossier.web.tracking;

import org.jspecify.annotations.NullMarked;
