/** Pages of the programme: its acts as they are, bodies, tasks, the year. */
@NullMarked
package vn.saolang.programme.web;

import org.jspecify.annotations.NullMarked;
