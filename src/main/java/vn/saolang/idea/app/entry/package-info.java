/** Ideas: registered, changed, looked after, and whose they are to see. */
@NullMarked
package vn.saolang.idea.app.entry;

import org.jspecify.annotations.NullMarked;
