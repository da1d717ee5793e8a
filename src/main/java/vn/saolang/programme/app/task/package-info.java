/** What offices do with their tasks. */
@NullMarked
package vn.saolang.programme.app.task;

import org.jspecify.annotations.NullMarked;
