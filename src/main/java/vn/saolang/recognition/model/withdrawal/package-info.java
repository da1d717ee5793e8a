@NullMarked
package vn.saolang.recognition.model.withdrawal;

import org.jspecify.annotations.NullMarked;
