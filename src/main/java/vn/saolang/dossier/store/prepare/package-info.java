@NullMarked
package vn.saolang.dossier.store.prepare;

import org.jspecify.annotations.NullMarked;
