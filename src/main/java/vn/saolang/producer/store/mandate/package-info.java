@NullMarked
package vn.saolang.producer.store.mandate;

import org.jspecify.annotations.NullMarked;
