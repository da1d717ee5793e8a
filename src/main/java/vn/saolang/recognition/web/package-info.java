@NullMarked
package vn.saolang.recognition.web;

import org.jspecify.annotations.NullMarked;
