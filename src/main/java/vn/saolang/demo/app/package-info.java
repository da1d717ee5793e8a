@NullMarked
package vn.saolang.demo.app;

import org.jspecify.annotations.NullMarked;
