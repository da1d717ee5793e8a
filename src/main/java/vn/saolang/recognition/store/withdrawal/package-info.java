@NullMarked
package vn.saolang.recognition.store.withdrawal;

import org.jspecify.annotations.NullMarked;
