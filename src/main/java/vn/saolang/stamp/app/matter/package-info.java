/** What people and offices do with cases about faked or misused goods. */
@NullMarked
package vn.saolang.stamp.app.matter;

import org.jspecify.annotations.NullMarked;
