/** What can be done along the chain: one class a verb. */
@NullMarked
package vn.saolang.traceability.app;

import org.jspecify.annotations.NullMarked;
