/** Registers items and places and tells their identifiers. */
@NullMarked
package vn.saolang.traceability.app.identifier;

import org.jspecify.annotations.NullMarked;
