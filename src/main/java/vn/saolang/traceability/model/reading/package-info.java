/** What readers of the diary are told. */
@NullMarked
package vn.saolang.traceability.model.reading;

import org.jspecify.annotations.NullMarked;
