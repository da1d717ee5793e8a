/**
 * What every module speaks: who acts, verdicts, problems, events, legal days, lifecycles and the page kit.
 *
 * <p>Owns no business data. Open to all modules; depends on none.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package vn.saolang.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
