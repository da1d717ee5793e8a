/** Verbs and questions about declarations. */
@NullMarked
package vn.saolang.declaration.app;

import org.jspecify.annotations.NullMarked;
