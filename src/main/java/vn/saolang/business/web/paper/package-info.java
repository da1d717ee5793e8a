/** The plan as a file to print. */
@NullMarked
package vn.saolang.business.web.paper;

import org.jspecify.annotations.NullMarked;
