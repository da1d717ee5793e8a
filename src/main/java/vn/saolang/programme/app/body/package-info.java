/** What offices do with their bodies. */
@NullMarked
package vn.saolang.programme.app.body;

import org.jspecify.annotations.NullMarked;
