@NullMarked
package vn.saolang.recognition.model;

import org.jspecify.annotations.NullMarked;
