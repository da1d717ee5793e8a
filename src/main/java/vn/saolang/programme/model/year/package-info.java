/** A year's plan and what the law's deadlines leave of it. */
@NullMarked
package vn.saolang.programme.model.year;

import org.jspecify.annotations.NullMarked;
