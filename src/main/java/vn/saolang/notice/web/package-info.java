/** The inbox and the calendar's address. */
@NullMarked
package vn.saolang.notice.web;

import org.jspecify.annotations.NullMarked;
