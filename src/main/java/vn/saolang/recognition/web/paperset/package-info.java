@NullMarked
package vn.saolang.recognition.web.paperset;

import org.jspecify.annotations.NullMarked;
