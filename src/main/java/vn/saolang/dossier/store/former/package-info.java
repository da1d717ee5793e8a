@NullMarked
package vn.saolang.dossier.store.former;

import org.jspecify.annotations.NullMarked;
