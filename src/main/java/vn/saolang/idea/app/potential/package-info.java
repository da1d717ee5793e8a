/** Surveying potential products, and what becomes of them. */
@NullMarked
package vn.saolang.idea.app.potential;

import org.jspecify.annotations.NullMarked;
