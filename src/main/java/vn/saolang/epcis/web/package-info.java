/** The standard's REST interface (EPCIS 2.0, REST bindings) and its problem types. */
@NullMarked
package vn.saolang.epcis.web;

import org.jspecify.annotations.NullMarked;
