/** Rows of what producers are and can do. */
@NullMarked
package vn.saolang.producer.store.strength;

import org.jspecify.annotations.NullMarked;
