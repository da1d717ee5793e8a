@NullMarked
package vn.saolang.recognition.app.paperset;

import org.jspecify.annotations.NullMarked;
