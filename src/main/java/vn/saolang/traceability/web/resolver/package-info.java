/** The resolver's addresses at the root, and the pages and the API with which producers set links. */
@NullMarked
package vn.saolang.traceability.web.resolver;

import org.jspecify.annotations.NullMarked;
