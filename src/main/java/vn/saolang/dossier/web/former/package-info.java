@NullMarked
package vn.saolang.dossier.web.former;

import org.jspecify.annotations.NullMarked;
