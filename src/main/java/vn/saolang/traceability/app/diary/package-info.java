/** Verbs and questions of the diary. */
@NullMarked
package vn.saolang.traceability.app.diary;

import org.jspecify.annotations.NullMarked;
