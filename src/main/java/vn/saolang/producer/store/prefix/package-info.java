/** GS1 company prefixes in the schema producer. */
@NullMarked
package vn.saolang.producer.store.prefix;

import org.jspecify.annotations.NullMarked;
