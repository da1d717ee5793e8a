/** SQL of tasks. */
@NullMarked
package vn.saolang.programme.store.task;

import org.jspecify.annotations.NullMarked;
