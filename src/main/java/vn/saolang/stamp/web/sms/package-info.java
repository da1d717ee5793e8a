/** Where the gateway of text messages brings them. */
@NullMarked
package vn.saolang.stamp.web.sms;

import org.jspecify.annotations.NullMarked;
