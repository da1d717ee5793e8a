/**
 * Bytes that people hand in, kept once each under their SHA-256 after their content was checked.
 *
 * <p>Purpose: refuse what is dangerous or mislabelled with a clear reason; keep and show the rest safely.<br>
 * Owns: the bytes under the application's home, what they are, their size. No public route: the owning module serves
 * each file under its own address and rule.<br>
 * Offers: {@link vn.saolang.files.Files}.<br>
 * Publishes: nothing.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package vn.saolang.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
