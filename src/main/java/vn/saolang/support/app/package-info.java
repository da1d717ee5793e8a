/** Who may see and do what in support. */
@NullMarked
package vn.saolang.support.app;

import org.jspecify.annotations.NullMarked;
