/** Idea councils: their members, meetings and results. */
@NullMarked
package vn.saolang.idea.model.council;

import org.jspecify.annotations.NullMarked;
