/** SQL of the schema territory. */
@NullMarked
package vn.saolang.territory.store;

import org.jspecify.annotations.NullMarked;
