/** The file of keys, their fingerprints, and the stamps themselves. */
@NullMarked
package vn.saolang.stamp.store.code;

import org.jspecify.annotations.NullMarked;
