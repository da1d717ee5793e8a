/**
 * GS1 identifiers: application identifiers, check digits, element strings, Digital Link URIs, EPC URIs.
 *
 * <p>Purpose: one reading and one spelling of an identifier for all modules (GS1 Digital Link URI syntax 1.6, General
 * Specifications).<br>
 * Owns: nothing; pure, but for the public API that checks and builds links.<br>
 * GTINs have 14 digits; convenience alphas and compression are left out.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package vn.saolang.gs1;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
