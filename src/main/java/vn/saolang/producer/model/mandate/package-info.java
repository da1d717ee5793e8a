@NullMarked
package vn.saolang.producer.model.mandate;

import org.jspecify.annotations.NullMarked;
