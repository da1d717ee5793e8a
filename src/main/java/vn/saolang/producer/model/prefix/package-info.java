/** Rules of GS1 company prefixes. */
@NullMarked
package vn.saolang.producer.model.prefix;

import org.jspecify.annotations.NullMarked;
