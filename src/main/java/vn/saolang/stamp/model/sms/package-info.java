/** A stamp asked for by a text message, and what fits into the answer. */
@NullMarked
package vn.saolang.stamp.model.sms;

import org.jspecify.annotations.NullMarked;
