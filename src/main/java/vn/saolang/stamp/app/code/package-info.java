/** Codes with this installation's keys, and minting. */
@NullMarked
package vn.saolang.stamp.app.code;

import org.jspecify.annotations.NullMarked;
