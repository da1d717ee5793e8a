package vn.saolang.stamp.web.scan;

import org.jspecify.annotations.Nullable;
import vn.saolang.stamp.model.hidden.HiddenAnswer;

/**
 * A hidden code that was typed.
 *
 * @param answer null when it has not the form of one, so that nothing was compared
 */
public record HiddenTry(String typed, @Nullable HiddenAnswer answer) {}
