@NullMarked
package vn.saolang.recognition.app;

import org.jspecify.annotations.NullMarked;
