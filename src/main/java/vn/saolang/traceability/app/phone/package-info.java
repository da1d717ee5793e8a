/** What the diary on a phone asks and does beyond single entries. */
@NullMarked
package vn.saolang.traceability.app.phone;

import org.jspecify.annotations.NullMarked;
