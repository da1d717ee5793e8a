/** Pages of rewards and commendations. */
@NullMarked
package vn.saolang.support.web.reward;

import org.jspecify.annotations.NullMarked;
