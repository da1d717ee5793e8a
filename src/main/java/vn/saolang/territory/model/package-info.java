/** Units and lineage as pure data: parsing, indexing, searching. */
@NullMarked
package vn.saolang.territory.model;

import org.jspecify.annotations.NullMarked;
