/** What an event and a document must be: all that the official schema demands and the rules of the standard beyond it. */
@NullMarked
package vn.saolang.epcis.model.check;

import org.jspecify.annotations.NullMarked;
