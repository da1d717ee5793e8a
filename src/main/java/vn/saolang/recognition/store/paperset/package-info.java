@NullMarked
package vn.saolang.recognition.store.paperset;

import org.jspecify.annotations.NullMarked;
