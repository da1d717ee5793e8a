/** What offices do with their year. */
@NullMarked
package vn.saolang.programme.app.year;

import org.jspecify.annotations.NullMarked;
