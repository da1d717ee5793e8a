/** Pages of lists. */
@NullMarked
package vn.saolang.intake.web;

import org.jspecify.annotations.NullMarked;
