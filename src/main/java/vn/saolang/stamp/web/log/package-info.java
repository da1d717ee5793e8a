/** What a request tells of who scans: about where, and a passing hash of the device. */
@NullMarked
package vn.saolang.stamp.web.log;

import org.jspecify.annotations.NullMarked;
