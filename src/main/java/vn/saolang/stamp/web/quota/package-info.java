/** Material plans, their approval, raised quotas. */
@NullMarked
package vn.saolang.stamp.web.quota;

import org.jspecify.annotations.NullMarked;
