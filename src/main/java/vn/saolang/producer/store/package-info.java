@NullMarked
package vn.saolang.producer.store;

import org.jspecify.annotations.NullMarked;
