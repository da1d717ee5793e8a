@NullMarked
package vn.saolang.producer.app.succession;

import org.jspecify.annotations.NullMarked;
