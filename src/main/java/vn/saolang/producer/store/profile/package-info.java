/** Rows of public profiles. */
@NullMarked
package vn.saolang.producer.store.profile;

import org.jspecify.annotations.NullMarked;
