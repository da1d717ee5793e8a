@NullMarked
package vn.saolang.producer.model.boundary;

import org.jspecify.annotations.NullMarked;
