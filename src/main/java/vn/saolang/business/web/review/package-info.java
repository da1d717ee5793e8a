/** Assessing a plan, deciding on it, and the product that comes of it. */
@NullMarked
package vn.saolang.business.web.review;

import org.jspecify.annotations.NullMarked;
