/** Data files that the operator adds to those the application brings. */
@NullMarked
package vn.saolang.traceability.store.added;

import org.jspecify.annotations.NullMarked;
