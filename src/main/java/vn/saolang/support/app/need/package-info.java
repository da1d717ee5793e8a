/** Sums what producers ask for. */
@NullMarked
package vn.saolang.support.app.need;

import org.jspecify.annotations.NullMarked;
