/** What the proof finds, without a framework. */
@NullMarked
package vn.saolang.stamp.model.proof;

import org.jspecify.annotations.NullMarked;
