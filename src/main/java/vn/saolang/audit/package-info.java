/**
 * The log of acts: who did what, when, by which request.
 *
 * <p>Listens to every domain event in the transaction that made it true. Owns the log; publishes nothing.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package vn.saolang.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
