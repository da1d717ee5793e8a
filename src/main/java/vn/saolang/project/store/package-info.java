/** Projects in the database. */
@NullMarked
package vn.saolang.project.store;

import org.jspecify.annotations.NullMarked;
