/** Reads lots and their stories. */
@NullMarked
package vn.saolang.traceability.store.file;

import org.jspecify.annotations.NullMarked;
