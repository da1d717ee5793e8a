/** The diary on a phone: what was done today, in a few taps, also without a network. */
@NullMarked
package vn.saolang.traceability.web.diary;

import org.jspecify.annotations.NullMarked;
