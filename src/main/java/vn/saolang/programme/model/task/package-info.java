/** What agencies are charged with, planned, due and done. */
@NullMarked
package vn.saolang.programme.model.task;

import org.jspecify.annotations.NullMarked;
