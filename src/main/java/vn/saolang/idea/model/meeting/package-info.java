/** What a village meeting says, and the rules it must keep. */
@NullMarked
package vn.saolang.idea.model.meeting;

import org.jspecify.annotations.NullMarked;
