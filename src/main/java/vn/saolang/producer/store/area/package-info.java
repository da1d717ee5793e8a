@NullMarked
package vn.saolang.producer.store.area;

import org.jspecify.annotations.NullMarked;
