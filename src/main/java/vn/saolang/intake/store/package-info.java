/** Lists and their lines. */
@NullMarked
package vn.saolang.intake.store;

import org.jspecify.annotations.NullMarked;
