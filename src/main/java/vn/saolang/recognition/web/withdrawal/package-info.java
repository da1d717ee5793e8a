@NullMarked
package vn.saolang.recognition.web.withdrawal;

import org.jspecify.annotations.NullMarked;
