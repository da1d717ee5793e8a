/** Declarations in the database, and the module's data files. */
@NullMarked
package vn.saolang.declaration.store;

import org.jspecify.annotations.NullMarked;
