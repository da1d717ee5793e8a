@NullMarked
package vn.saolang.recognition.store.current;

import org.jspecify.annotations.NullMarked;
