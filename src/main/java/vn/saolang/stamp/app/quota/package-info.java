/** How many stamps a producer may have: material plans, their approval, raises. */
@NullMarked
package vn.saolang.stamp.app.quota;

import org.jspecify.annotations.NullMarked;
