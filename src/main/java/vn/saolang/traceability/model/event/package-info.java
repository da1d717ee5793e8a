/** Entries of the diary in the words of EPCIS 2.0 and CBV 2.0; see docs/epcis-mapping.md. */
@NullMarked
package vn.saolang.traceability.model.event;

import org.jspecify.annotations.NullMarked;
