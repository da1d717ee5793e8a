/** The nightly proof: every printed code resolves and tells an origin. */
@NullMarked
package vn.saolang.stamp.app.proof;

import org.jspecify.annotations.NullMarked;
