/** The log of scans: how long it is kept, what a device is called in it, what is counted. */
@NullMarked
package vn.saolang.stamp.model.log;

import org.jspecify.annotations.NullMarked;
