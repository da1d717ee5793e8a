@NullMarked
package vn.saolang.dossier.web.book;

import org.jspecify.annotations.NullMarked;
