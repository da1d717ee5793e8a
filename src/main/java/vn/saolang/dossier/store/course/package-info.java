@NullMarked
package vn.saolang.dossier.store.course;

import org.jspecify.annotations.NullMarked;
