/** What offices do with their programme. */
@NullMarked
package vn.saolang.programme.app;

import org.jspecify.annotations.NullMarked;
