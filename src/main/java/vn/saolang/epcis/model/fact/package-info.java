/** What events are found by beyond their columns and identifiers. */
@NullMarked
package vn.saolang.epcis.model.fact;

import org.jspecify.annotations.NullMarked;
