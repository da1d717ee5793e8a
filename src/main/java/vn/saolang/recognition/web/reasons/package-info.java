@NullMarked
package vn.saolang.recognition.web.reasons;

import org.jspecify.annotations.NullMarked;
