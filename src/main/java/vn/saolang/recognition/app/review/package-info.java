@NullMarked
package vn.saolang.recognition.app.review;

import org.jspecify.annotations.NullMarked;
