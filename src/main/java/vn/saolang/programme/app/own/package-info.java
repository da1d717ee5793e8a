/** How a province writes its programme. */
@NullMarked
package vn.saolang.programme.app.own;

import org.jspecify.annotations.NullMarked;
