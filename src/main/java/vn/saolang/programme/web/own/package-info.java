/** The form of a province's own programme. */
@NullMarked
package vn.saolang.programme.web.own;

import org.jspecify.annotations.NullMarked;
