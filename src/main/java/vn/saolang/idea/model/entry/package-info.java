/** What an idea is, how it moves, and what has to be told of it. */
@NullMarked
package vn.saolang.idea.model.entry;

import org.jspecify.annotations.NullMarked;
