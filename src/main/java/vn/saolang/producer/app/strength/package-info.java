/** Telling what a producer is and can do. */
@NullMarked
package vn.saolang.producer.app.strength;

import org.jspecify.annotations.NullMarked;
