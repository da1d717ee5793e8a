/** The query language of EPCIS 2.0: parameters read into conditions on events. */
@NullMarked
package vn.saolang.epcis.model.query;

import org.jspecify.annotations.NullMarked;
