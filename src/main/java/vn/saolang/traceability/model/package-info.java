/** Rules of the chain, without a framework. */
@NullMarked
package vn.saolang.traceability.model;

import org.jspecify.annotations.NullMarked;
