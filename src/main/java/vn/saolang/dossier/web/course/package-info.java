@NullMarked
package vn.saolang.dossier.web.course;

import org.jspecify.annotations.NullMarked;
