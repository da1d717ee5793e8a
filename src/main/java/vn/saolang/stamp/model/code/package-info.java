/** Codes of stamps, without keys' files or a database: how a number is written, signed and read back. */
@NullMarked
package vn.saolang.stamp.model.code;

import org.jspecify.annotations.NullMarked;
