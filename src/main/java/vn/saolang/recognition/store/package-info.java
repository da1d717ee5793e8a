@NullMarked
package vn.saolang.recognition.store;

import org.jspecify.annotations.NullMarked;
