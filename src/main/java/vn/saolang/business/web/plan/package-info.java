/** Lists, the plan, its parts, its money. */
@NullMarked
package vn.saolang.business.web.plan;

import org.jspecify.annotations.NullMarked;
