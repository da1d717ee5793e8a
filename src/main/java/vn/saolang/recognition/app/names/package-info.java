@NullMarked
package vn.saolang.recognition.app.names;

import org.jspecify.annotations.NullMarked;
