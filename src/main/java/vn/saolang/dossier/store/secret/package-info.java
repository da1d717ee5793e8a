@NullMarked
package vn.saolang.dossier.store.secret;

import org.jspecify.annotations.NullMarked;
