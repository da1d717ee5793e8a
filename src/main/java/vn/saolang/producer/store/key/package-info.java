/** Keys of a producer's programs. */
@NullMarked
package vn.saolang.producer.store.key;

import org.jspecify.annotations.NullMarked;
