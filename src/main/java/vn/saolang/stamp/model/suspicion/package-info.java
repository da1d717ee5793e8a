/** What speaks against one package: thresholds, rules, and what is remembered of a stamp. Pure. */
@NullMarked
package vn.saolang.stamp.model.suspicion;

import org.jspecify.annotations.NullMarked;
