@NullMarked
package vn.saolang.recognition.model.paperset;

import org.jspecify.annotations.NullMarked;
