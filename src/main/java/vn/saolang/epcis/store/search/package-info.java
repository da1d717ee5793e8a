/** SQL that finds events. */
@NullMarked
package vn.saolang.epcis.store.search;

import org.jspecify.annotations.NullMarked;
