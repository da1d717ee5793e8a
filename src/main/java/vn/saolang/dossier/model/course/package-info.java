@NullMarked
package vn.saolang.dossier.model.course;

import org.jspecify.annotations.NullMarked;
