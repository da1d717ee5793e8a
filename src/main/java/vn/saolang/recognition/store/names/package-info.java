@NullMarked
package vn.saolang.recognition.store.names;

import org.jspecify.annotations.NullMarked;
