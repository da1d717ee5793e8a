/** SQL of bodies and members. */
@NullMarked
package vn.saolang.programme.store.body;

import org.jspecify.annotations.NullMarked;
