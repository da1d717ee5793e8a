/** The standard's own words (CBV 2.0) and the ways of writing them. */
@NullMarked
package vn.saolang.epcis.model.vocabulary;

import org.jspecify.annotations.NullMarked;
