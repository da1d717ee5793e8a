/** Pages and files of needs. */
@NullMarked
package vn.saolang.support.web.need;

import org.jspecify.annotations.NullMarked;
