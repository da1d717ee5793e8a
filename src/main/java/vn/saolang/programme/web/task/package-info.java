/** Pages of tasks. */
@NullMarked
package vn.saolang.programme.web.task;

import org.jspecify.annotations.NullMarked;
