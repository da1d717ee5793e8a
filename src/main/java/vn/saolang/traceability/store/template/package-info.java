/** Reads templates from data files. */
@NullMarked
package vn.saolang.traceability.store.template;

import org.jspecify.annotations.NullMarked;
