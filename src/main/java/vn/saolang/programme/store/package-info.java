/** Reads the acts' data files and keeps what provinces plan, appoint and do. */
@NullMarked
package vn.saolang.programme.store;

import org.jspecify.annotations.NullMarked;
