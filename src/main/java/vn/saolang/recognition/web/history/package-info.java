/** The office's pages for recognitions of the past. */
@NullMarked
package vn.saolang.recognition.web.history;

import org.jspecify.annotations.NullMarked;
