/** The inventory of potential products in the database. */
@NullMarked
package vn.saolang.idea.store.potential;

import org.jspecify.annotations.NullMarked;
