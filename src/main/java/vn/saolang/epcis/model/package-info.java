/** Pure rules of EPCIS 2.0: no Spring, SQL, HTTP. */
@NullMarked
package vn.saolang.epcis.model;

import org.jspecify.annotations.NullMarked;
