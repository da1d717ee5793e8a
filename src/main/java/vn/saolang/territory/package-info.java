/**
 * Administrative units and public bodies as dated data, before and after 1/7/2025.
 *
 * <p>Purpose: say which place a code or a name means on a day, and what became of a place that ended.<br>
 * Owns: units (code, valid from), their lineage, agencies with successors; loaded from data files, never edited.<br>
 * Offers: {@link vn.saolang.territory.Territory}, {@link vn.saolang.territory.Agencies}, the unit picker of forms.<br>
 * Publishes: nothing.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package vn.saolang.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
