/** What an idea is compared with. */
@NullMarked
package vn.saolang.idea.app.similar;

import org.jspecify.annotations.NullMarked;
