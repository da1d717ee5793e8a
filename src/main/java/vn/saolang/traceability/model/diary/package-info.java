/** What is written into the diary, and the rules of it. */
@NullMarked
package vn.saolang.traceability.model.diary;

import org.jspecify.annotations.NullMarked;
