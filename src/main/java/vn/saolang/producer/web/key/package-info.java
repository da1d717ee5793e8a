/** Pages for the keys of a producer's programs. */
@NullMarked
package vn.saolang.producer.web.key;

import org.jspecify.annotations.NullMarked;
