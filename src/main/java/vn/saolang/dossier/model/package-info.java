@NullMarked
package vn.saolang.dossier.model;

import org.jspecify.annotations.NullMarked;
