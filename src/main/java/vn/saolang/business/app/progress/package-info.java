/** Carrying plans out: milestones, advice, what waits. */
@NullMarked
package vn.saolang.business.app.progress;

import org.jspecify.annotations.NullMarked;
