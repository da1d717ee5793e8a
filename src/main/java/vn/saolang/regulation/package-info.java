/**
 * The rules of the programme as dated data: acts, who recognises which star, criteria sets, deadlines and the working-day
 * calendar.
 *
 * <p>Owns: the data files under {@code regulation/} (the project's and the operator's) and which version of a set is in use.
 * Publishes: nothing; others ask {@link vn.saolang.regulation.Regulations}, {@link vn.saolang.regulation.WorkingDays} and
 * {@link vn.saolang.regulation.RoundCalendar}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "territory"})
@NullMarked
package vn.saolang.regulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
