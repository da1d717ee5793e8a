/** Pages of support. */
@NullMarked
package vn.saolang.support.web;

import org.jspecify.annotations.NullMarked;
