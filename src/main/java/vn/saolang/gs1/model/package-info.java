/** How GS1 data is read and written: the table of application identifiers, element strings, links. Pure Java. */
@NullMarked
package vn.saolang.gs1.model;

import org.jspecify.annotations.NullMarked;
