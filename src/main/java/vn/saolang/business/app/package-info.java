/** What is done with business plans. */
@NullMarked
package vn.saolang.business.app;

import org.jspecify.annotations.NullMarked;
