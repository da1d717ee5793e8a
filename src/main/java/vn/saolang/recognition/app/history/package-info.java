/** Entering, importing, linking and taking back recognitions of the past. */
@NullMarked
package vn.saolang.recognition.app.history;

import org.jspecify.annotations.NullMarked;
