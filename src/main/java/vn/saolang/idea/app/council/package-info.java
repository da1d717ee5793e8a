/** An idea council is prepared, meets, and its results take effect. */
@NullMarked
package vn.saolang.idea.app.council;

import org.jspecify.annotations.NullMarked;
