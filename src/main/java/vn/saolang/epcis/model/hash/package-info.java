/** The fingerprint of an event (CBV 2.0): the same whoever computes it and however the event was written down. */
@NullMarked
package vn.saolang.epcis.model.hash;

import org.jspecify.annotations.NullMarked;
