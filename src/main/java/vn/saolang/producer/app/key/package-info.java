/** Keys of a producer's programs. */
@NullMarked
package vn.saolang.producer.app.key;

import org.jspecify.annotations.NullMarked;
