/** The diary, its lots and what is asked of them in SQL. */
@NullMarked
package vn.saolang.traceability.store.diary;

import org.jspecify.annotations.NullMarked;
