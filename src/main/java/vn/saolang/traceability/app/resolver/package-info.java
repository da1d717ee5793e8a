/** Resolves identifiers to links, and keeps the links that producers set. */
@NullMarked
package vn.saolang.traceability.app.resolver;

import org.jspecify.annotations.NullMarked;
