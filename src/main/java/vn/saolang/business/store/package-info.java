/** Plans in the business schema. */
@NullMarked
package vn.saolang.business.store;

import org.jspecify.annotations.NullMarked;
