/** Writing and reading what was given. */
@NullMarked
package vn.saolang.support.app.ledger;

import org.jspecify.annotations.NullMarked;
