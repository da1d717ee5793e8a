/** Query: events, the values they are found by, named queries. */
@NullMarked
package vn.saolang.epcis.web.query;

import org.jspecify.annotations.NullMarked;
