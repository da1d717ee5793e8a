/** Messages, mail and calendar secrets in the notice schema. */
@NullMarked
package vn.saolang.notice.store;

import org.jspecify.annotations.NullMarked;
