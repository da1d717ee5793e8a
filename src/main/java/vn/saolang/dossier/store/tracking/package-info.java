@NullMarked
package vn.saolang.dossier.store.tracking;

import org.jspecify.annotations.NullMarked;
