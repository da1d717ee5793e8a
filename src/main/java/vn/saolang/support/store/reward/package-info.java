/** Tables of rewards and commendations. */
@NullMarked
package vn.saolang.support.store.reward;

import org.jspecify.annotations.NullMarked;
