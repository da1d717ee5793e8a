/** Who may see and do what with stamps. */
@NullMarked
package vn.saolang.stamp.app;

import org.jspecify.annotations.NullMarked;
