@NullMarked
package vn.saolang.dossier.app.course;

import org.jspecify.annotations.NullMarked;
