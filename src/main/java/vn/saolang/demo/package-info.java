/**
 * The demo world: accounts for every role, real products with only their public facts, fictional firms for the rest.
 *
 * <p>Loads itself once when {@code saolang.demo} is true; owns the mark that it was loaded. Publishes nothing.<br>
 * Everything it makes goes through the verbs of the modules that own it.
 */
@ApplicationModule
@NullMarked
package vn.saolang.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
