/** Storing an upload and sweeping what uploads left behind. */
@NullMarked
package vn.saolang.files.app;

import org.jspecify.annotations.NullMarked;
