/** What an office asks of a plan, and what it answers. */
@NullMarked
package vn.saolang.business.model.review;

import org.jspecify.annotations.NullMarked;
