/** Recognitions of the past as an office enters them, and what contradicts the law of their time. */
@NullMarked
package vn.saolang.recognition.model.history;

import org.jspecify.annotations.NullMarked;
