/** A lot with its whole story, as its file tells it. */
@NullMarked
package vn.saolang.traceability.model.file;

import org.jspecify.annotations.NullMarked;
