/** Pages of cases, and of the reports that lead to them. */
@NullMarked
package vn.saolang.stamp.web.matter;

import org.jspecify.annotations.NullMarked;
