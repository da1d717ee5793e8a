/** The one page a producer hands to banks, buyers and fairs. */
@NamedInterface
@NullMarked
package vn.saolang.papers.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
