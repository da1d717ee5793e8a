/** From checked JSON to the event as the repository keeps it. */
@NullMarked
package vn.saolang.epcis.model.read;

import org.jspecify.annotations.NullMarked;
