/** An officer's day: whom to ring up this week, and what to hand over to a successor. */
@NullMarked
package vn.saolang.identity.web.calls;

import org.jspecify.annotations.NullMarked;
