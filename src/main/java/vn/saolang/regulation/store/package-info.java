/** Reads the data files (YAML) and the table of sets in use. */
@NullMarked
package vn.saolang.regulation.store;

import org.jspecify.annotations.NullMarked;
