/** SQL of the programmes provinces wrote. */
@NullMarked
package vn.saolang.programme.store.own;

import org.jspecify.annotations.NullMarked;
