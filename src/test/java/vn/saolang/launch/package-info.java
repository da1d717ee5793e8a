/** Tests of the start: what is killed, what is left, what is refused. */
@NullMarked
package vn.saolang.launch;

import org.jspecify.annotations.NullMarked;
