/** Declares GS1 company prefixes. */
@NullMarked
package vn.saolang.producer.app.prefix;

import org.jspecify.annotations.NullMarked;
