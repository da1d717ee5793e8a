/** Rules of half-year declarations: what may be sent, what looks odd, when it is due. */
@NullMarked
package vn.saolang.declaration.model;

import org.jspecify.annotations.NullMarked;
