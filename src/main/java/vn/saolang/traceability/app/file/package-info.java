/** The file of a lot, its exports, and what the producer adds to it. */
@NullMarked
package vn.saolang.traceability.app.file;

import org.jspecify.annotations.NullMarked;
