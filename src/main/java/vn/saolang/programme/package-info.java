/**
 * A province's programme as its acts wrote it, and the year's work in six steps.
 *
 * <p>Owns: programmes, bodies and their members, agencies' tasks, year plans with their windows.<br>
 * Publishes: what was planned, done, appointed.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "territory", "identity", "notice", "files", "papers", "papers::*", "regulation"
        })
@NullMarked
package vn.saolang.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
