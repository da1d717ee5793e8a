/** An event as the repository keeps it. */
@NullMarked
package vn.saolang.epcis.model.event;

import org.jspecify.annotations.NullMarked;
