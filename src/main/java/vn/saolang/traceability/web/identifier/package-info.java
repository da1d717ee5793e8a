/** Pages of items and places. */
@NullMarked
package vn.saolang.traceability.web.identifier;

import org.jspecify.annotations.NullMarked;
