/** Assessing, returning, approving; the product that comes of a plan. */
@NullMarked
package vn.saolang.business.app.review;

import org.jspecify.annotations.NullMarked;
