/** The page that the code on a package opens. */
@NullMarked
package vn.saolang.stamp.web.scan;

import org.jspecify.annotations.NullMarked;
