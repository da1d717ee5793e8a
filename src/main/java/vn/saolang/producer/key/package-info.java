/** Keys with which a producer's own programs call. */
@NamedInterface("key")
@NullMarked
package vn.saolang.producer.key;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
