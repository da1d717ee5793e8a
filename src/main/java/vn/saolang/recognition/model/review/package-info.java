@NullMarked
package vn.saolang.recognition.model.review;

import org.jspecify.annotations.NullMarked;
