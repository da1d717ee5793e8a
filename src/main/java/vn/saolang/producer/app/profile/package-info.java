/** Showing, choosing and publishing a profile. */
@NullMarked
package vn.saolang.producer.app.profile;

import org.jspecify.annotations.NullMarked;
