/** Pages of bodies. */
@NullMarked
package vn.saolang.programme.web.body;

import org.jspecify.annotations.NullMarked;
