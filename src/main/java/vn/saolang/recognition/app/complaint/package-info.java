@NullMarked
package vn.saolang.recognition.app.complaint;

import org.jspecify.annotations.NullMarked;
