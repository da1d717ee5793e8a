/** Loads the data files into the database, once per change of the files. */
@NullMarked
package vn.saolang.territory.app;

import org.jspecify.annotations.NullMarked;
