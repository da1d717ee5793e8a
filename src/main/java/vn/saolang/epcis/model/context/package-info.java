/** What the prefixes of names and values stand for. */
@NullMarked
package vn.saolang.epcis.model.context;

import org.jspecify.annotations.NullMarked;
