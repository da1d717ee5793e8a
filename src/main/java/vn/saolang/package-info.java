/** Sao Làng: one package a module, and what starts them. */
@NullMarked
package vn.saolang;

import org.jspecify.annotations.NullMarked;
