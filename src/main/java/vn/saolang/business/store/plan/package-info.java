/** Plans, their parts, steps and milestones. */
@NullMarked
package vn.saolang.business.store.plan;

import org.jspecify.annotations.NullMarked;
