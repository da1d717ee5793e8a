/**
 * Starts what must run before the application: its home directory and its database.
 *
 * <p>Owns the PostgreSQL that the application brings along, the check of an external one, and the settings read from the
 * environment. Publishes {@link vn.saolang.launch.Launch}, and {@link vn.saolang.launch.Invariants} for data checks.
 * Knows nothing of Spring.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.saolang.launch;

import org.jspecify.annotations.NullMarked;
