/** Ideas of a year by unit, against the programme's target. */
@NullMarked
package vn.saolang.idea.app.tracker;

import org.jspecify.annotations.NullMarked;
