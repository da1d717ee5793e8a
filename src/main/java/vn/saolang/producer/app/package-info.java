@NullMarked
package vn.saolang.producer.app;

import org.jspecify.annotations.NullMarked;
