@NullMarked
package vn.saolang.recognition.model.complaint;

import org.jspecify.annotations.NullMarked;
