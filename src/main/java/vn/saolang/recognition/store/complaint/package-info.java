@NullMarked
package vn.saolang.recognition.store.complaint;

import org.jspecify.annotations.NullMarked;
