/** Jobs of capture. */
@NullMarked
package vn.saolang.epcis.store.capture;

import org.jspecify.annotations.NullMarked;
