/** Rewards and commendations. */
@NullMarked
package vn.saolang.support.model.reward;

import org.jspecify.annotations.NullMarked;
