@NullMarked
package vn.saolang.dossier.app;

import org.jspecify.annotations.NullMarked;
