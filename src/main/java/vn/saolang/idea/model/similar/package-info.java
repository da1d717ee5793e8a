/** Which products and ideas look alike, and why: pure rules on words. */
@NullMarked
package vn.saolang.idea.model.similar;

import org.jspecify.annotations.NullMarked;
