/** A request for support, its table and rules. */
@NullMarked
package vn.saolang.support.model.request;

import org.jspecify.annotations.NullMarked;
