/** The public profile of a producer, and what other modules add to it. */
@NamedInterface
@NullMarked
package vn.saolang.producer.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
