/** Raw-material areas, what they yield a year, and the contracts that bind others to supply. */
@NamedInterface("area")
@NullMarked
package vn.saolang.producer.area;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
