/**
 * The repository of visibility events: EPCIS 2.0 capture and query in JSON, with the core business vocabulary (CBV 2.0).
 *
 * <p>Purpose: what happened to which identifiers, when, where and why, in the standard's own words.<br>
 * Owns: events, capture jobs, named queries; each belongs to one producer and is seen by it alone.<br>
 * Offers: {@link vn.saolang.epcis.EpcisEvents}. Events are never edited; an error declaration says that one was wrong.
 */
@ApplicationModule(allowedDependencies = {"kernel", "gs1", "producer"})
@NullMarked
package vn.saolang.epcis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
