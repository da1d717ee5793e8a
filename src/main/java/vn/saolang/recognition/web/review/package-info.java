@NullMarked
package vn.saolang.recognition.web.review;

import org.jspecify.annotations.NullMarked;
