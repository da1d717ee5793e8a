/** Pages of support policies. */
@NullMarked
package vn.saolang.support.web.policy;

import org.jspecify.annotations.NullMarked;
