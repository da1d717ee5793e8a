/** Refuses whoever tries one made-up number after the other. */
@NullMarked
package vn.saolang.stamp.web.hidden;

import org.jspecify.annotations.NullMarked;
