/** Text messages from people without a camera are answered. */
@NullMarked
package vn.saolang.stamp.app.sms;

import org.jspecify.annotations.NullMarked;
