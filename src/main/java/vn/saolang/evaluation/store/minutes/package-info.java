/** What is kept of minutes, and the log they are told from. */
@NullMarked
package vn.saolang.evaluation.store.minutes;

import org.jspecify.annotations.NullMarked;
