/**
 * The ranking engine: from the options chosen on a sheet to parts, total, band, star minimums and the star; the same for a council.
 *
 * <p>Owns: the arithmetic of the law, the public what-if page and {@code /api/v1/simulations}, {@code /api/v1/criteria-sets}.
 * Stores nothing and publishes nothing; pure Java but for its pages.
 */
@ApplicationModule(allowedDependencies = {"kernel", "regulation"})
@NullMarked
package vn.saolang.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
