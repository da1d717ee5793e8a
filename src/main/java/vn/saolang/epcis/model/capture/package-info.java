/** A job of capture: what became of a document of events. */
@NullMarked
package vn.saolang.epcis.model.capture;

import org.jspecify.annotations.NullMarked;
