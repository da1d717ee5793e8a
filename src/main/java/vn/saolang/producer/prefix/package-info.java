/** GS1 company prefixes that producers declared as theirs. */
@NamedInterface("prefix")
@NullMarked
package vn.saolang.producer.prefix;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
