/** The page of the nightly proof. */
@NullMarked
package vn.saolang.stamp.web.proof;

import org.jspecify.annotations.NullMarked;
