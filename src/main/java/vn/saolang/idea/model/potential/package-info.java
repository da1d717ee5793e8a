/** What a survey tells of a potential product, and the rules it must keep. */
@NullMarked
package vn.saolang.idea.model.potential;

import org.jspecify.annotations.NullMarked;
