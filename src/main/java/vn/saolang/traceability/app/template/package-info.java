/** Templates of product groups for producers. */
@NullMarked
package vn.saolang.traceability.app.template;

import org.jspecify.annotations.NullMarked;
