@NullMarked
package vn.saolang.producer.web.succession;

import org.jspecify.annotations.NullMarked;
