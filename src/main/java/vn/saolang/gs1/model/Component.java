package vn.saolang.gs1.model;

import java.util.List;
import vn.saolang.gs1.model.check.Check;

/**
 * One part of a value.
 *
 * @param set its characters
 * @param shortest characters, at least 1
 * @param longest characters
 * @param optional whether it may be absent
 * @param checks what else is looked at, in this order
 */
record Component(CharacterSet set, int shortest, int longest, boolean optional, List<Check> checks) {}
