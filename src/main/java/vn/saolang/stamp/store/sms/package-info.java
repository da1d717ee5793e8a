/** The gateway as the operator set it, and which messages were answered. */
@NullMarked
package vn.saolang.stamp.store.sms;

import org.jspecify.annotations.NullMarked;
