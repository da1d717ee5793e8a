@NullMarked
package vn.saolang.dossier.app.succession;

import org.jspecify.annotations.NullMarked;
