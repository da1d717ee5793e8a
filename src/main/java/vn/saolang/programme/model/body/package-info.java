/** Committees, offices and councils with their members and terms. */
@NullMarked
package vn.saolang.programme.model.body;

import org.jspecify.annotations.NullMarked;
