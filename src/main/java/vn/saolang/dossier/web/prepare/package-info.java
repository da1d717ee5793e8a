@NullMarked
package vn.saolang.dossier.web.prepare;

import org.jspecify.annotations.NullMarked;
