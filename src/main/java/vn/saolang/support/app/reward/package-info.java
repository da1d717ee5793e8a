/** Entering rewards and commendations. */
@NullMarked
package vn.saolang.support.app.reward;

import org.jspecify.annotations.NullMarked;
