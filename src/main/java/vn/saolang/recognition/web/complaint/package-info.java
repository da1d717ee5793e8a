@NullMarked
package vn.saolang.recognition.web.complaint;

import org.jspecify.annotations.NullMarked;
