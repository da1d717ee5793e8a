/** The calendar of certificates. */
@NullMarked
package vn.saolang.recognition.web.validity;

import org.jspecify.annotations.NullMarked;
