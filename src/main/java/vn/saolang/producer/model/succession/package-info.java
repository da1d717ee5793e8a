@NullMarked
package vn.saolang.producer.model.succession;

import org.jspecify.annotations.NullMarked;
