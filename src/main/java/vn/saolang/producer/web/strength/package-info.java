/** The page of what a producer is and can do. */
@NullMarked
package vn.saolang.producer.web.strength;

import org.jspecify.annotations.NullMarked;
