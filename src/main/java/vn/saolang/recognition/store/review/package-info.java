@NullMarked
package vn.saolang.recognition.store.review;

import org.jspecify.annotations.NullMarked;
