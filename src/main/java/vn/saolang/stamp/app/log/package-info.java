/** Scans are written down in batches, behind the answer; nothing of a person is kept, and nothing longer than the policy says. */
@NullMarked
package vn.saolang.stamp.app.log;

import org.jspecify.annotations.NullMarked;
