@NullMarked
package vn.saolang.producer.model.area;

import org.jspecify.annotations.NullMarked;
