@NullMarked
package vn.saolang.recognition.app.withdrawal;

import org.jspecify.annotations.NullMarked;
