/** Pages of GS1 company prefixes. */
@NullMarked
package vn.saolang.producer.web.prefix;

import org.jspecify.annotations.NullMarked;
