/** Quotas of stamps: from material over yield to packages, without a framework. */
@NullMarked
package vn.saolang.stamp.model.quota;

import org.jspecify.annotations.NullMarked;
