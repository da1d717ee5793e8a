/** What a scan tells, and how it is judged from the stamp's state, its star of today, its lot and what was seen of it. Pure. */
@NullMarked
package vn.saolang.stamp.model.verdict;

import org.jspecify.annotations.NullMarked;
