/** Rows of entities as lists are compared with them. */
@NullMarked
package vn.saolang.producer.store.takeover;

import org.jspecify.annotations.NullMarked;
