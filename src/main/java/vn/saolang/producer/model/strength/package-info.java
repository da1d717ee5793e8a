/** What producers are and can do; pure rules. */
@NullMarked
package vn.saolang.producer.model.strength;

import org.jspecify.annotations.NullMarked;
