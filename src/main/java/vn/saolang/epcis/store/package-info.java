/** SQL of the schema {@code epcis}. */
@NullMarked
package vn.saolang.epcis.store;

import org.jspecify.annotations.NullMarked;
