/** Lines and columns of lists, without a framework. */
@NullMarked
package vn.saolang.intake.model;

import org.jspecify.annotations.NullMarked;
