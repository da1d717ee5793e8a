/** How a group of products is usually made: data, not rules. */
@NullMarked
package vn.saolang.traceability.model.template;

import org.jspecify.annotations.NullMarked;
