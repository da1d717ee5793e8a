@NullMarked
package vn.saolang.producer.model;

import org.jspecify.annotations.NullMarked;
