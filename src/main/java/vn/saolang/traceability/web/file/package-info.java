/** Pages of the lot's file and the list of lots. */
@NullMarked
package vn.saolang.traceability.web.file;

import org.jspecify.annotations.NullMarked;
