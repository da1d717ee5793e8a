/** What a producer is and can do beyond its papers, as the programmes count it. */
@NamedInterface
@NullMarked
package vn.saolang.producer.strength;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
