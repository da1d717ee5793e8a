/** What an office takes over about entities from its own lists, and how it takes that back. */
@NamedInterface
@NullMarked
package vn.saolang.producer.takeover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
