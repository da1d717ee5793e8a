@NullMarked
package vn.saolang.dossier.web.secret;

import org.jspecify.annotations.NullMarked;
