/** What is done with events. */
@NullMarked
package vn.saolang.epcis.app;

import org.jspecify.annotations.NullMarked;
