/** How many ideas each unit brought and had supported in a year. */
@NullMarked
package vn.saolang.idea.model.tracker;

import org.jspecify.annotations.NullMarked;
