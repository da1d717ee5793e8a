/** Assessments, returns and advice. */
@NullMarked
package vn.saolang.business.store.review;

import org.jspecify.annotations.NullMarked;
