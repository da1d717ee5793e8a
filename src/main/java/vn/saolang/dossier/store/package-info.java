@NullMarked
package vn.saolang.dossier.store;

import org.jspecify.annotations.NullMarked;
