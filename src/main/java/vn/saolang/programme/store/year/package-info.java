/** SQL of year plans, the file of lead times. */
@NullMarked
package vn.saolang.programme.store.year;

import org.jspecify.annotations.NullMarked;
