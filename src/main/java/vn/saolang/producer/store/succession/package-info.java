@NullMarked
package vn.saolang.producer.store.succession;

import org.jspecify.annotations.NullMarked;
