/** Capture: jobs and single events. */
@NullMarked
package vn.saolang.epcis.web.capture;

import org.jspecify.annotations.NullMarked;
