@NullMarked
package vn.saolang.recognition.app.current;

import org.jspecify.annotations.NullMarked;
