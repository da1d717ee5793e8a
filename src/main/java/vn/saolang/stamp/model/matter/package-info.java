/** Cases about faked or misused goods: how they move, and what is known of them. */
@NullMarked
package vn.saolang.stamp.model.matter;

import org.jspecify.annotations.NullMarked;
