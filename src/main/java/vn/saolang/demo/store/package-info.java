@NullMarked
package vn.saolang.demo.store;

import org.jspecify.annotations.NullMarked;
