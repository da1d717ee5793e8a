@NullMarked
package vn.saolang.dossier.app.secret;

import org.jspecify.annotations.NullMarked;
