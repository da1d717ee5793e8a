/** The plan, its way through its states, and what it must hold before it is handed in. */
@NullMarked
package vn.saolang.business.model.plan;

import org.jspecify.annotations.NullMarked;
