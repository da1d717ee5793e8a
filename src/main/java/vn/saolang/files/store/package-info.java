/** The bytes on disk and the table of what they are. */
@NullMarked
package vn.saolang.files.store;

import org.jspecify.annotations.NullMarked;
