/** Milestones and advice on site. */
@NullMarked
package vn.saolang.business.web.progress;

import org.jspecify.annotations.NullMarked;
