/**
 * Accounts, and the roles they hold for a unit while a grant lasts.
 *
 * <p>Owns accounts, grants, sign-in and sessions. Publishes AccountOpened and RoleGranted.
 */
@ApplicationModule(allowedDependencies = {"kernel", "territory"})
@NullMarked
package vn.saolang.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
