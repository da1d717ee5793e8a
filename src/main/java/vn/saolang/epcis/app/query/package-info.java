/** Questions to the repository. */
@NullMarked
package vn.saolang.epcis.app.query;

import org.jspecify.annotations.NullMarked;
