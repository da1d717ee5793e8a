@NullMarked
package vn.saolang.dossier.store.succession;

import org.jspecify.annotations.NullMarked;
