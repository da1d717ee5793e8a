/** The table of participants. */
@NullMarked
package vn.saolang.training.store.enrol;

import org.jspecify.annotations.NullMarked;
