/** Pages of the advisory team, of the entity that answers it, and the view of the gaps. */
@NullMarked
package vn.saolang.evaluation.web.team;

import org.jspecify.annotations.NullMarked;
