/** What makes up a business plan, in pure Java. */
@NullMarked
package vn.saolang.business.model;

import org.jspecify.annotations.NullMarked;
