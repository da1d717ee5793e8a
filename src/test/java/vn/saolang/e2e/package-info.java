/** The application as people meet it: a real browser, a real database, every role of the path from dossier to star. */
@NullMarked
package vn.saolang.e2e;

import org.jspecify.annotations.NullMarked;
