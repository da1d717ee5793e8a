/** Pages of business plans. */
@NullMarked
package vn.saolang.business.web;

import org.jspecify.annotations.NullMarked;
