/** Sending, reading and mailing messages. */
@NullMarked
package vn.saolang.notice.app;

import org.jspecify.annotations.NullMarked;
