/** The office's list of producers, and its shares. */
@NullMarked
package vn.saolang.producer.app.register;

import org.jspecify.annotations.NullMarked;
