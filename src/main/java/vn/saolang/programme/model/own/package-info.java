/** A programme that a province wrote here. */
@NullMarked
package vn.saolang.programme.model.own;

import org.jspecify.annotations.NullMarked;
