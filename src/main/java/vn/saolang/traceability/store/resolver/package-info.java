/** Links of the resolver in the schema traceability. */
@NullMarked
package vn.saolang.traceability.store.resolver;

import org.jspecify.annotations.NullMarked;
