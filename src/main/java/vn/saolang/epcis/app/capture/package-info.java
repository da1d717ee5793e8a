/** Takes events in: one, or a document of them as a job. */
@NullMarked
package vn.saolang.epcis.app.capture;

import org.jspecify.annotations.NullMarked;
