/** The advisory team's tables and its file of sectors. */
@NullMarked
package vn.saolang.evaluation.store.team;

import org.jspecify.annotations.NullMarked;
